/** Comity export. */
@NullMarked
package org.comity.export;

import org.jspecify.annotations.NullMarked;
