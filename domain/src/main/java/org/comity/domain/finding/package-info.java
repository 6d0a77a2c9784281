/** What is wrong with the input, and where the sources disagree. */
@NullMarked
package org.comity.domain.finding;

import org.jspecify.annotations.NullMarked;
