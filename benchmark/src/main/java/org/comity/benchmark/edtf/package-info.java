/** Compares the time to read EDTF strings with that of npm edtf. */
@NullMarked
package org.comity.benchmark.edtf;

import org.jspecify.annotations.NullMarked;
