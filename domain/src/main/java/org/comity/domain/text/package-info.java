/** How a text from outside is checked and shown; for the other packages of this module alone. */
@NullMarked
package org.comity.domain.text;

import org.jspecify.annotations.NullMarked;
