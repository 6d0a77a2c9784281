/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.label;

import org.jspecify.annotations.NullMarked;
