/** What the README shows, so that it compiles. */
@NullMarked
package org.comity.readme;

import org.jspecify.annotations.NullMarked;
