/**
 * What the words of a text say: the dates, numbers and denials in a passage, in the languages that have a table of words.
 *
 * <p>Each language has a table of words. Texts are scanned literally, without regular
 * expressions, and by tables of our own, so that every Java version reads the same.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.prose;

import org.jspecify.annotations.NullMarked;
