/** How a text from outside is checked, and how messages show it. */
@NullMarked
package org.comity.domain.text;

import org.jspecify.annotations.NullMarked;
