/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.cycle.egg;

import org.jspecify.annotations.NullMarked;
