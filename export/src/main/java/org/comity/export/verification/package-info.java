/** Verification of a published folder: whether its files are those of one publication, complete and unchanged. */
@NullMarked
package org.comity.export.verification;

import org.jspecify.annotations.NullMarked;
