/** The files of a corpus: texts, annotations in the native format and in others, opened in two rounds. */
@NullMarked
package org.comity.ingest.file;

import org.jspecify.annotations.NullMarked;
