package org.comity.cli.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A format of reports.
 *
 * @since 0.1
 */
public enum ReportFormat {
    /** SARIF 2.1.0 (OASIS) as the code scanning of GitHub reads it. */
    SARIF,
    /** The workflow commands of GitHub, which put findings beside the lines of a pull request. */
    GITHUB,
    /** The code quality report of GitLab. */
    GITLAB,
    /** The XML of JUnit, which nearly every service reads. */
    JUNIT,
    /** Markdown for a comment. */
    MARKDOWN,
    /** JSON Lines: one object per finding. */
    JSONL;

    /**
     * Finds a format by its label.
     *
     * @param label such as {@code sarif}
     * @return the format, or empty
     */
    public static Optional<ReportFormat> find(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /**
     * The word of the format.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether a report is a document, which must not have anything before or after it.
     *
     * @return false if a report consists of lines that may be among others
     */
    public boolean isDocument() {
        return this != GITHUB;
    }

    /**
     * The report of a run.
     *
     * @param run the run
     * @param program the program that makes it, with its version, such as {@code comity 1.0.0}
     * @return the whole report
     */
    public String of(ReportedRun run, String program) {
        return switch (this) {
            case SARIF -> SarifReport.of(run, program);
            case GITHUB -> GithubReport.of(run);
            case GITLAB -> GitlabReport.of(run);
            case JUNIT -> JunitReport.of(run);
            case MARKDOWN -> MarkdownReport.forComment(run);
            case JSONL -> JsonLinesReport.of(run);
        };
    }
}
