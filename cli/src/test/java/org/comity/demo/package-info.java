/** Tests of the corpus that comes with the program. */
@NullMarked
package org.comity.demo;

import org.jspecify.annotations.NullMarked;
