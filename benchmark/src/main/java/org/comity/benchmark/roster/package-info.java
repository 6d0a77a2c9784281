/** How long it takes to find who belongs to a body on a day, beside going through all memberships. */
@NullMarked
package org.comity.benchmark.roster;

import org.jspecify.annotations.NullMarked;
