/**
 * Texts and what is quoted from them: sources, spans, quotes, evidence and the origin of an annotation.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.source;

import org.jspecify.annotations.NullMarked;
