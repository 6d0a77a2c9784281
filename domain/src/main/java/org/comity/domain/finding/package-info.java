/**
 * What is wrong with the input, and where the sources disagree.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.finding;

import org.jspecify.annotations.NullMarked;
