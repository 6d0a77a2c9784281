/** A dataset as JSON (RFC 8259) and as JSON Lines. */
@NullMarked
package org.comity.export.json;

import org.jspecify.annotations.NullMarked;
