package org.comity.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.comity.cli.answer.MarkdownText;
import org.comity.domain.finding.Severity;

/** The findings that are not accepted as Markdown, the gravest first. What does not fit is counted. */
final class MarkdownReport {

    /** The most characters of a comment on GitHub. */
    static final int MOST_OF_A_COMMENT = 65_536;

    private static final int FOR_THE_END = 200;

    private MarkdownReport() {}

    /** A report of at most 65,536 characters. */
    static String forComment(ReportedRun run) {
        return of(run, MOST_OF_A_COMMENT, String::length);
    }

    /** A report of at most some bytes of UTF-8; empty if there is no room for it. */
    static String ofBytes(ReportedRun run, int most) {
        return of(run, most, text -> StandardCharsets.UTF_8.encode(text).remaining());
    }

    private static String of(ReportedRun run, int most, ToIntFunction<String> size) {
        StringBuilder page = new StringBuilder("### Comity: " + MarkdownText.escaped(run.title()) + "\n\n"
                + (run.all().isEmpty() ? "No findings." : run.counts()) + "\n");
        int room = most - FOR_THE_END - size.applyAsInt(page.toString());
        if (room < 0) {
            return "";
        }
        int left = 0;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            String heading = "\n#### " + ReportedRun.number(run.open(severity).size(), severity.label()) + "\n\n";
            for (ReportedCause cause : run.causes(severity)) {
                String item = heading + item(run, cause);
                int length = size.applyAsInt(item);
                if (left > 0 || length > room) {
                    left += cause.size();
                } else {
                    page.append(item);
                    room -= length;
                    heading = "";
                }
            }
        }
        if (left > 0) {
            page.append("\nand ")
                    .append(ReportedRun.number(left, "more finding"))
                    .append("; `comity check -v` shows all of them.\n");
        }
        return page.toString();
    }

    private static String item(ReportedRun run, ReportedCause cause) {
        ReportedFinding finding = cause.first();
        ReportedPlace place = run.place(finding);
        String where = place.path() + ":" + place.region().startLine() + ":"
                + place.region().startColumn();
        String advice = finding.advice()
                .map(text -> "  - help: " + MarkdownText.escaped(text) + "\n")
                .orElse("");
        return "- " + MarkdownText.code(where) + " " + MarkdownText.escaped(finding.message() + cause.further()) + " ("
                + MarkdownText.code(finding.code()) + ")\n" + advice;
    }
}
