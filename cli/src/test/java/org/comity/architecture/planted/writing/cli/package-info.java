/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.writing.cli;

import org.jspecify.annotations.NullMarked;
