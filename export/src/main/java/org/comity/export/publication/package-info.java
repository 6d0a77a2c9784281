/**
 * Publication: writes a dataset into a folder as files in several formats.
 *
 * <p>Each file is replaced as a whole or not at all.
 */
@NullMarked
package org.comity.export.publication;

import org.jspecify.annotations.NullMarked;
