/**
 * Annotations in the W3C Web Annotation Data Model (2017), and in the exports of Hypothes.is.
 *
 * <p>Both are JSON. Both refer to words by the words themselves, by offsets, or by means that do not apply to a plain
 * text. Content that the model cannot express is written in a vocabulary of Comity's own; see
 * {@link org.comity.ingest.format.web.WebAnnotationWriter}.
 */
@NullMarked
package org.comity.ingest.format.web;

import org.jspecify.annotations.NullMarked;
