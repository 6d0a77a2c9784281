/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.signature;

import org.jspecify.annotations.NullMarked;
