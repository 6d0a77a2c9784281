/** The Java samples of the README, compiled and run. */
@NullMarked
package org.comity.readme;

import org.jspecify.annotations.NullMarked;
