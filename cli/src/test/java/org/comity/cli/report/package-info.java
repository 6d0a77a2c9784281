@NullMarked
package org.comity.cli.report;

import org.jspecify.annotations.NullMarked;
