/** Compares the time to read brat's files with that of a different reader. */
@NullMarked
package org.comity.benchmark.brat;

import org.jspecify.annotations.NullMarked;
