/** How long it takes to read brat's files, beside another reader of them. */
@NullMarked
package org.comity.benchmark.brat;

import org.jspecify.annotations.NullMarked;
