/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.chance;

import org.jspecify.annotations.NullMarked;
