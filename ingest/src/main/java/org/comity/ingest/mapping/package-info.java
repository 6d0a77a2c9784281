/**
 * What annotations mean: from the common picture of an annotated text to the fields of native statements, by the rules
 * of a corpus. Nothing here knows of file formats.
 */
@NullMarked
package org.comity.ingest.mapping;

import org.jspecify.annotations.NullMarked;
