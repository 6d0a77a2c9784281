/**
 * Draws conclusions from statements, in pure stages over keys: per entity, per member and body, then over the whole.
 */
@NullMarked
package org.comity.domain.resolution;

import org.jspecify.annotations.NullMarked;
