package org.comity.cli.report;

/**
 * A part of a file as other programs count it.
 *
 * @param startLine the first line, counted from 1
 * @param startColumn the first column, counted from 1 in UTF-16 code units
 * @param endLine the last line
 * @param endColumn one past the last column of the last line
 */
record FileRegion(int startLine, int startColumn, int endLine, int endColumn) {

    /** Checks that the numbers begin at 1, and that the region does not end before it begins. */
    FileRegion {
        boolean reversed = endLine < startLine || (endLine == startLine && endColumn < startColumn);
        if (startLine < 1 || startColumn < 1 || endColumn < 1 || reversed) {
            throw new IllegalArgumentException(
                    "not a region: " + startLine + ":" + startColumn + " to " + endLine + ":" + endColumn);
        }
    }

    /** The region of one place without a length. */
    static FileRegion at(int line, int column) {
        return new FileRegion(line, column, line, column);
    }
}
