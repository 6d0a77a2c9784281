package org.comity.cli.report;

/**
 * The first of several findings with one cause.
 *
 * @param first the finding
 * @param size the number of findings, at least 1
 */
record ReportedCause(ReportedFinding first, int size) {

    /** Such as {@code , and at 3 more places}; empty if there are none. */
    String further() {
        return size == 1 ? "" : ", and at " + ReportedRun.number(size - 1L, "more place");
    }
}
