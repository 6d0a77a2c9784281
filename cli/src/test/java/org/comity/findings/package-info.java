/** The table of findings: that it is complete, and the page made of it. */
@NullMarked
package org.comity.findings;

import org.jspecify.annotations.NullMarked;
