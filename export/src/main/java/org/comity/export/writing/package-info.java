/** Writing a dataset in several formats: one look at all rows, then one pass over them for all formats together. */
@NullMarked
package org.comity.export.writing;

import org.jspecify.annotations.NullMarked;
