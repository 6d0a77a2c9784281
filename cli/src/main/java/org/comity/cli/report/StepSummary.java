package org.comity.cli.report;

/**
 * The summary of a step of GitHub Actions, in Markdown.
 *
 * @since 0.1
 */
public final class StepSummary {

    /** The most bytes of the summary of a step, which may come from several programs. */
    public static final int MOST_BYTES = 1 << 20;

    private StepSummary() {}

    /**
     * The summary of a run.
     *
     * @param run the run
     * @param written how many bytes the summary of the step has already
     * @return Markdown for what is left of the {@value #MOST_BYTES} bytes, with the number of findings that do not fit; empty
     *     if there is no room
     */
    public static String of(ReportedRun run, long written) {
        return MarkdownReport.ofBytes(run, (int) Math.max(0, MOST_BYTES - written));
    }
}
