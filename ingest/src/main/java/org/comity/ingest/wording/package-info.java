/**
 * Compares the values of statements with the words that they quote: which dates, numbers, names and denials the words
 * say, and what they say instead.
 */
@NullMarked
package org.comity.ingest.wording;

import org.jspecify.annotations.NullMarked;
