/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.reading.cli;

import org.jspecify.annotations.NullMarked;
