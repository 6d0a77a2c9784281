/**
 * Annotated texts in one form, whatever tool made them, and the interfaces to read and write them.
 *
 * <p>Nothing here depends on organizations: the mapping of a corpus says what an annotation means for a dataset. A
 * reader for a further format implements {@link org.comity.ingest.annotation.AnnotationReader} and is found by
 * {@link java.util.ServiceLoader}.
 */
@NullMarked
package org.comity.ingest.annotation;

import org.jspecify.annotations.NullMarked;
