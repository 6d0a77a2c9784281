/**
 * What annotations mean: from annotated texts to the fields of native statements, by the rules of a corpus. Nothing
 * here depends on file formats.
 */
@NullMarked
package org.comity.ingest.mapping;

import org.jspecify.annotations.NullMarked;
