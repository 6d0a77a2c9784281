/** Guards around formats and tables of other projects: whatever goes wrong in their code is reported with its name. */
@NullMarked
package org.comity.export.extension;

import org.jspecify.annotations.NullMarked;
