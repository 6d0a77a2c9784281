/** A dataset as an Excel workbook (ISO/IEC 29500). */
@NullMarked
package org.comity.export.excel;

import org.jspecify.annotations.NullMarked;
