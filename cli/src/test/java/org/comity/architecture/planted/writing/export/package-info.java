/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.writing.export;

import org.jspecify.annotations.NullMarked;
