/**
 * The tables that only a workbook has: two overviews of the memberships, whose columns depend on the dataset, and the
 * dictionary.
 */
@NullMarked
package org.comity.export.overview;

import org.jspecify.annotations.NullMarked;
