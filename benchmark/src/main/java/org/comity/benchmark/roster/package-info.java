/** Compares queries for the members of a body on a day with a search through all memberships. */
@NullMarked
package org.comity.benchmark.roster;

import org.jspecify.annotations.NullMarked;
