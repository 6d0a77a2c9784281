/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.cycle.hen;

import org.jspecify.annotations.NullMarked;
