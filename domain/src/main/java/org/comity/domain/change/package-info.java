/**
 * The changes between two editions of a dataset: what was added, removed or changed, and why.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.change;

import org.jspecify.annotations.NullMarked;
