package org.comity.ingest.format.inline;

/**
 * The place of a mark in the words that are left when the marks are taken out.
 *
 * @param mark the mark
 * @param startUnit the UTF-16 unit at which its words begin
 * @param endUnit the unit after them
 * @param start the code point at which its words begin
 * @param end the code point after them
 * @param depth how many marks it stands in, itself included
 */
record MarkedSpan(Mark mark, int startUnit, int endUnit, int start, int end, int depth) {}
