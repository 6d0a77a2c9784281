/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.plain.json;

import org.jspecify.annotations.NullMarked;
