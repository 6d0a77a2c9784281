/** Writing files beside the usual libraries: the same rows, made while they are asked for, into each format. */
@NullMarked
package org.comity.benchmark.writers;

import org.jspecify.annotations.NullMarked;
