/** The command line: it reads arguments, calls the other modules, and prints the results. */
@NullMarked
package org.comity.cli;

import org.jspecify.annotations.NullMarked;
