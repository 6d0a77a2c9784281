/** The command line: arguments in, a dataset and a report out; all the rest is done by the libraries. */
@NullMarked
package org.comity.cli;

import org.jspecify.annotations.NullMarked;
