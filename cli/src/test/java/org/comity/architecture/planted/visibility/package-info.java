/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.visibility;

import org.jspecify.annotations.NullMarked;
