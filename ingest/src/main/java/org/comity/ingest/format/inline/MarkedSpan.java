package org.comity.ingest.format.inline;

/**
 * The position of a mark in the words that remain when the marks are removed.
 *
 * @param mark the mark
 * @param startUnit the UTF-16 unit at which its words begin
 * @param endUnit the unit after them
 * @param start the code point at which its words begin
 * @param end the code point after them
 * @param depth the number of marks around it, including itself
 */
record MarkedSpan(ScannedMark mark, int startUnit, int endUnit, int start, int end, int depth) {}
