/** Checks texts from outside, and shows them in messages. */
@NullMarked
package org.comity.domain.text;

import org.jspecify.annotations.NullMarked;
