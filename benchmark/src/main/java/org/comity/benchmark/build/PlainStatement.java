package org.comity.benchmark.build;

import org.jspecify.annotations.Nullable;

/**
 * A statement of the plain program, after its quote was found.
 *
 * @param id its number
 * @param source the path of its text
 * @param start the index of the quote in the text
 * @param entry what the annotation says
 */
record PlainStatement(int id, String source, int start, PlainFile.Entry entry) {

    /** The key of the row that it belongs to, or null if it is not a membership. */
    @Nullable
    String membership() {
        return entry.member() == null ? null : entry.member() + "." + entry.of() + "." + entry.as();
    }
}
