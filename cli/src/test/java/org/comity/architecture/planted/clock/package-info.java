/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.clock;

import org.jspecify.annotations.NullMarked;
