/** Texts and what is quoted from them: sources, spans, quotes, evidence and the origin of an annotation. */
@NullMarked
package org.comity.domain.source;

import org.jspecify.annotations.NullMarked;
