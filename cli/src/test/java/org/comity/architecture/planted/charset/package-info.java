/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.charset;

import org.jspecify.annotations.NullMarked;
