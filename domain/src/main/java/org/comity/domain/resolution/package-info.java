/**
 * Draws conclusions from statements, in pure stages over keys: per entity, per member and body, then over the whole. One
 * machine uses {@link org.comity.domain.resolution.Resolution}, several use
 * {@link org.comity.domain.resolution.Stages}.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.resolution;

import org.jspecify.annotations.NullMarked;
