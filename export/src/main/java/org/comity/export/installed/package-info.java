/** The formats and tables of other projects that are installed beside this library. */
@NullMarked
package org.comity.export.installed;

import org.jspecify.annotations.NullMarked;
