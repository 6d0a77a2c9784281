/** Speed and memory of Comity, measured beside named peers in one run, and printed as ratios. */
@NullMarked
package org.comity.benchmark;

import org.jspecify.annotations.NullMarked;
