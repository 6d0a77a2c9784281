/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.legacy;

import org.jspecify.annotations.NullMarked;
