/** The two real texts: all that they say is in their dataset. */
@NullMarked
package org.comity.seeds;

import org.jspecify.annotations.NullMarked;
