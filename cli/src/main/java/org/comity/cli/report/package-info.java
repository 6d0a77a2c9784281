/** Reports of findings for other programs: for continuous integration, for editors and for comments. */
@NullMarked
package org.comity.cli.report;

import org.jspecify.annotations.NullMarked;
