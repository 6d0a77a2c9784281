/** From the rows of published tables back to a dataset. */
@NullMarked
package org.comity.export.reading;

import org.jspecify.annotations.NullMarked;
