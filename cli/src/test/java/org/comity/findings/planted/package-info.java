/** Ways in which a finding gets its code, which the analysis of the source has to follow. */
@NullMarked
package org.comity.findings.planted;

import org.jspecify.annotations.NullMarked;
