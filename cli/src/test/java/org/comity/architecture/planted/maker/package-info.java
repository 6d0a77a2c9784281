/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.maker;

import org.jspecify.annotations.NullMarked;
