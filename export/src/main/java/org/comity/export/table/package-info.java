/**
 * The tables of a dataset: each defined once, with its columns, for every format.
 *
 * <p>Of use to the writers; other modules see what {@code org.comity.export} offers.
 */
@NullMarked
package org.comity.export.table;

import org.jspecify.annotations.NullMarked;
