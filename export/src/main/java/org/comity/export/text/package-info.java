/** Text on its way into files: characters to bytes. */
@NullMarked
package org.comity.export.text;

import org.jspecify.annotations.NullMarked;
