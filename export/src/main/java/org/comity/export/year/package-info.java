/**
 * The memberships of a dataset year by year.
 */
@NullMarked
package org.comity.export.year;

import org.jspecify.annotations.NullMarked;
