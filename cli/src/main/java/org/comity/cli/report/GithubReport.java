package org.comity.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;

/**
 * The workflow commands of GitHub Actions, one per line. GitHub shows only ten annotations of each level per step, so the
 * first ten causes of each are chosen, and a notice counts the other findings. Accepted findings are left out.
 */
final class GithubReport {

    /** The most annotations of one level. */
    static final int MOST = 10;

    private GithubReport() {}

    static String of(ReportedRun run) {
        StringBuilder lines = new StringBuilder();
        List<String> left = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<ReportedCause> causes = run.causes(severity);
            boolean last = severity == Severity.INFO;
            int most = last && (!left.isEmpty() || causes.size() > MOST) ? MOST - 1 : MOST;
            causes.stream().limit(most).forEach(cause -> lines.append(command(run, cause)));
            int further =
                    causes.stream().skip(most).mapToInt(ReportedCause::size).sum();
            if (further > 0) {
                left.add(ReportedRun.number(further, "more " + severity.label()));
            }
        }
        if (!left.isEmpty()) {
            lines.append("::notice title=Comity::")
                    .append(data("There are also " + String.join(", ", left)
                            + ". GitHub shows only ten annotations of each level; the summary of the job has more."))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String command(ReportedRun run, ReportedCause cause) {
        ReportedFinding finding = cause.first();
        ReportedPlace place = run.place(finding);
        FileRegion region = place.region();
        String advice = finding.advice().map(text -> "\nHelp: " + text).orElse("");
        return "::" + level(finding.severity()) + " file=" + property(VisibleText.of(place.path())) + ",line="
                + region.startLine()
                + ",endLine=" + region.endLine() + ",col=" + region.startColumn() + ",endColumn=" + region.endColumn()
                + ",title=" + property(finding.title() + " (" + finding.code() + ")") + "::"
                + data(finding.message() + cause.further() + advice) + "\n";
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.label();
    }

    private static String data(String text) {
        return text.replace("##[", "##\u200b[")
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
