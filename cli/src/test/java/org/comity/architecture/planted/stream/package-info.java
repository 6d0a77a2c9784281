/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.stream;

import org.jspecify.annotations.NullMarked;
