/** Makes the completions and the manual pages of the distribution from the model of the commands. */
@NullMarked
package org.comity.shell;

import org.jspecify.annotations.NullMarked;
