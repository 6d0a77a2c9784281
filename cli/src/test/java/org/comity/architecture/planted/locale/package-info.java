/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.locale;

import org.jspecify.annotations.NullMarked;
