/** Tests that the dataset contains everything that two real texts say. */
@NullMarked
package org.comity.seeds;

import org.jspecify.annotations.NullMarked;
