/**
 * Texts and the passages quoted from them: sources, spans, quotes, evidence, and the origins of annotations.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.source;

import org.jspecify.annotations.NullMarked;
