package org.comity.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.comity.cli.answer.JsonAnswer;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.finding.Severity;

/**
 * The Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, as far as the code scanning of GitHub reads it.
 * Paths are relative to the repository, which is called {@code %SRCROOT%}.
 */
final class SarifReport {

    /** The most results of a report. GitHub shows no more. */
    static final int MOST = 5_000;

    /** The most related locations of a result. */
    static final int MOST_RELATED = 20;

    private static final String ROOT = "%SRCROOT%";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ReportedRun run;
    private final List<ReportedFinding> shown;
    private final List<String> codes;

    private SarifReport(ReportedRun run) {
        this.run = run;
        this.shown = run.gravestFirst().stream().limit(MOST).toList();
        TreeSet<String> sorted = new TreeSet<>();
        shown.forEach(finding -> sorted.add(finding.code()));
        this.codes = List.copyOf(sorted);
    }

    static String of(ReportedRun run, String program) {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(new SarifReport(run).run(program)));
        return JsonAnswer.of(log);
    }

    private Map<String, Object> run(String program) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("tool", Map.of("driver", driver(program)));
        object.put("columnKind", "utf16CodeUnits");
        object.put(
                "originalUriBaseIds",
                Map.of(ROOT, Map.of("description", message("The root folder of the repository."))));
        object.put("invocations", List.of(invocation()));
        object.put("results", shown.stream().map(this::result).toList());
        return object;
    }

    private Map<String, Object> driver(String program) {
        int space = program.indexOf(' ');
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Comity");
        driver.put("version", program.substring(space + 1));
        driver.put("rules", codes.stream().map(SarifRule::of).toList());
        return driver;
    }

    /** The run of the program, with a notification if results are left out. */
    private Map<String, Object> invocation() {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", true);
        int left = run.all().size() - shown.size();
        if (left > 0) {
            Map<String, Object> notification = new LinkedHashMap<>();
            notification.put("descriptor", Map.of("id", "results-left-out"));
            notification.put("level", "warning");
            notification.put(
                    "message",
                    message(ReportedRun.number(left, "finding") + (left == 1 ? " is" : " are")
                            + " left out, because a report contains at most "
                            + ReportedRun.number(MOST, "result") + ", the gravest first. There are "
                            + run.counts() + "."));
            invocation.put("toolExecutionNotifications", List.of(notification));
        }
        return invocation;
    }

    private Map<String, Object> result(ReportedFinding finding) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", codes.indexOf(finding.code()));
        result.put("level", level(finding.severity()));
        String advice = finding.advice().map(text -> "\nHelp: " + text).orElse("");
        result.put("message", message(finding.message() + advice));
        result.put("locations", List.of(Map.of("physicalLocation", location(run.place(finding)))));
        List<Object> related = new ArrayList<>();
        for (ReportedPlace place : run.related(finding, MOST_RELATED)) {
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("id", related.size() + 1);
            location.put("physicalLocation", location(place));
            location.put("message", message(place.words()));
            related.add(location);
        }
        if (!related.isEmpty()) {
            result.put("relatedLocations", related);
        }
        result.put("partialFingerprints", Map.of("primaryLocationLineHash", finding.fingerprint()));
        finding.acceptance()
                .ifPresent(acceptance -> result.put("suppressions", List.of(suppression(finding, acceptance))));
        result.put("properties", Map.of("findingId", finding.finding().id().toString()));
        return result;
    }

    /** An acceptance in the file of the finding is in the source; one in another file is external. */
    private Map<String, Object> suppression(ReportedFinding finding, Acceptance acceptance) {
        ReportedPlace place = run.place(acceptance);
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", place.path().equals(run.place(finding).path()) ? "inSource" : "external");
        suppression.put("status", "accepted");
        suppression.put("justification", acceptance.because());
        suppression.put("location", Map.of("physicalLocation", location(place)));
        return suppression;
    }

    private static Map<String, Object> location(ReportedPlace place) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", RelativeUri.of(place.path()));
        file.put("uriBaseId", ROOT);
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", place.region().startLine());
        region.put("startColumn", place.region().startColumn());
        region.put("endLine", place.region().endLine());
        region.put("endColumn", place.region().endColumn());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", file);
        location.put("region", region);
        return location;
    }

    /** A message in which no words of a text become a link, as {@code [words](target)} would. */
    static Map<String, Object> message(String text) {
        return Map.of("text", text.replace("](", "] ("));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
