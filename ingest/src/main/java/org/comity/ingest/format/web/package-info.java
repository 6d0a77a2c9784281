/**
 * Annotations as the W3C Web Annotation Data Model (2017) has them, and as Hypothes.is exports them.
 *
 * <p>Both are JSON; both point at words by the words themselves, by offsets, or in ways that a plain text does not have.
 * What the model cannot say is written in terms of a vocabulary of our own, see
 * {@link org.comity.ingest.format.web.WebAnnotationWriter}.
 */
@NullMarked
package org.comity.ingest.format.web;

import org.jspecify.annotations.NullMarked;
