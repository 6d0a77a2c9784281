/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.namesake.second;

import org.jspecify.annotations.NullMarked;
