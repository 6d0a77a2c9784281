/** The evidence report: pages of HTML that open from disk. */
@NullMarked
package org.comity.export.html;

import org.jspecify.annotations.NullMarked;
