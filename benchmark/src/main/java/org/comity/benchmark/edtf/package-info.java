/** How long it takes to read EDTF strings, beside npm edtf. */
@NullMarked
package org.comity.benchmark.edtf;

import org.jspecify.annotations.NullMarked;
