/** The files of a corpus: listed, read and named without ever leaving its folder. */
@NullMarked
package org.comity.ingest.folder;

import org.jspecify.annotations.NullMarked;
