/**
 * The dataset: all conclusions, with the corpus, the statements and the findings that belong to them.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.dataset;

import org.jspecify.annotations.NullMarked;
