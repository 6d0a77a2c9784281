/** Tables as comma-separated values (RFC 4180). */
@NullMarked
package org.comity.export.csv;

import org.jspecify.annotations.NullMarked;
