/** How the time of the commands grows with the length of each list of a corpus. */
@NullMarked
package org.comity.benchmark.growth;

import org.jspecify.annotations.NullMarked;
