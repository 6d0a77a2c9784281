/** Compares our writers with common libraries. All write the same rows, which are generated during writing. */
@NullMarked
package org.comity.benchmark.writers;

import org.jspecify.annotations.NullMarked;
