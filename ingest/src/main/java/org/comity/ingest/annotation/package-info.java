/**
 * One picture of an annotated text, whatever tool made it, and the interface of those who read it from files.
 *
 * <p>Nothing here knows of organizations: what an annotation means for a dataset is said by the mapping of a corpus.
 * A reader for a further format implements {@link org.comity.ingest.annotation.AnnotationReader} and is found by
 * {@link java.util.ServiceLoader}.
 */
@NullMarked
package org.comity.ingest.annotation;

import org.jspecify.annotations.NullMarked;
