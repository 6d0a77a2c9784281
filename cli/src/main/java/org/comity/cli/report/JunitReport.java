package org.comity.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.text.VisibleText;

/**
 * The XML of JUnit: a suite per file and a case per finding; a file without findings has a case that passes. A finding from
 * which the run fails is a failure, an accepted one is skipped, and any other passes with its message as output.
 */
final class JunitReport {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final ReportedRun run;
    private final Map<String, List<ReportedFinding>> byFile = new LinkedHashMap<>();

    private JunitReport(ReportedRun run) {
        this.run = run;
        run.files().forEach(file -> byFile.put(file, new ArrayList<>()));
        for (ReportedFinding finding : run.all()) {
            byFile.computeIfAbsent(run.place(finding).path(), none -> new ArrayList<>())
                    .add(finding);
        }
        if (byFile.isEmpty()) {
            byFile.put(run.title(), List.of());
        }
    }

    static String of(ReportedRun run) {
        return new JunitReport(run).suites();
    }

    private String suites() {
        int tests = byFile.values().stream()
                .mapToInt(findings -> Math.max(1, findings.size()))
                .sum();
        xml.append("<testsuites name=\"")
                .append(escaped("Comity: " + run.title()))
                .append('"');
        counts(tests, run.all());
        xml.append(">\n");
        byFile.forEach(this::suite);
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(String file, List<ReportedFinding> findings) {
        xml.append("  <testsuite name=\"").append(escaped(file)).append('"');
        counts(Math.max(1, findings.size()), findings);
        xml.append(">\n");
        if (findings.isEmpty()) {
            begin("has no findings", file);
            xml.append("/>\n");
        }
        Map<String, Integer> names = new HashMap<>();
        findings.forEach(finding -> testCase(finding, file, names));
        xml.append("  </testsuite>\n");
    }

    private void counts(int tests, List<ReportedFinding> findings) {
        xml.append(" tests=\"")
                .append(tests)
                .append("\" failures=\"")
                .append(findings.stream().filter(run::fails).count())
                .append("\" errors=\"0\" skipped=\"")
                .append(findings.stream().filter(finding -> !finding.isOpen()).count())
                .append("\" time=\"0\"");
    }

    private void testCase(ReportedFinding finding, String file, Map<String, Integer> names) {
        String name = VisibleText.of(finding.finding().id().toString());
        int number = names.merge(name, 1, Integer::sum);
        begin(number == 1 ? name : name + " (" + number + ")", file);
        xml.append(">\n");
        Optional<Acceptance> acceptance = finding.acceptance();
        if (acceptance.isPresent()) {
            xml.append("      <skipped message=\"")
                    .append(escaped("accepted: " + acceptance.get().because()))
                    .append("\"/>\n");
        } else if (run.fails(finding)) {
            xml.append("      <failure message=\"")
                    .append(escaped(finding.message()))
                    .append("\" type=\"")
                    .append(finding.severity().label())
                    .append("\">")
                    .append(escaped(details(finding)))
                    .append("</failure>\n");
        } else {
            xml.append("      <system-out>").append(escaped(details(finding))).append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private void begin(String name, String file) {
        xml.append("    <testcase name=\"")
                .append(escaped(name))
                .append("\" classname=\"")
                .append(escaped(file))
                .append("\" file=\"")
                .append(escaped(file))
                .append("\" time=\"0\"");
    }

    private String details(ReportedFinding finding) {
        ReportedPlace place = run.place(finding);
        StringBuilder details = new StringBuilder(place.path() + ":"
                + place.region().startLine() + ":" + place.region().startColumn() + ": "
                + finding.severity().label() + ": " + finding.message());
        finding.advice().ifPresent(advice -> details.append("\nhelp: ").append(advice));
        return details.toString();
    }

    /** A text in which characters that XML 1.0 forbids are replaced (section 2.2). */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(codePoint) ? codePoint : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int codePoint) {
        boolean white = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return white || (codePoint >= ' ' && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF);
    }
}
