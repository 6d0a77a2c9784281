/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.namesake.first;

import org.jspecify.annotations.NullMarked;
