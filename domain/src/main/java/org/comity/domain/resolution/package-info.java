/** From statements to a dataset: pure stages over keys, per entity, per member and body, then the whole. */
@NullMarked
package org.comity.domain.resolution;

import org.jspecify.annotations.NullMarked;
