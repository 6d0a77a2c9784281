/** How the time and memory of resolution grow with the number of statements. */
@NullMarked
package org.comity.benchmark.resolution;

import org.jspecify.annotations.NullMarked;
