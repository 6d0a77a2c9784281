package org.comity.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.cli.answer.JsonAnswer;
import org.comity.domain.finding.Severity;

/** The code quality report of GitLab: one object per finding. Accepted findings are left out. */
final class GitlabReport {

    private GitlabReport() {}

    static String of(ReportedRun run) {
        List<Object> issues = new ArrayList<>();
        for (ReportedFinding finding : run.gravestFirst()) {
            if (finding.isOpen()) {
                issues.add(issue(finding, run.place(finding)));
            }
        }
        return JsonAnswer.of(issues);
    }

    private static Map<String, Object> issue(ReportedFinding finding, ReportedPlace place) {
        String advice = finding.advice().map(text -> "; help: " + text).orElse("");
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", place.path());
        location.put("lines", Map.of("begin", place.region().startLine()));
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("description", finding.message() + advice);
        issue.put("check_name", finding.code());
        issue.put("fingerprint", finding.longFingerprint());
        issue.put("severity", severity(finding.severity()));
        issue.put("location", location);
        return issue;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
