/** The rules that hold for all modules, each shown to fail on classes that break it. */
@NullMarked
package org.comity.architecture;

import org.jspecify.annotations.NullMarked;
