package org.comity.findings.planted;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/** Findings whose codes are not literals where the finding is made. */
final class PlantedFindings {

    private final String code;

    PlantedFindings() {
        this.code = "planted-field";
    }

    List<Finding> all(boolean choice) {
        return List.of(
                error(choice ? "planted-choice" : "planted-other"),
                of(new Problem(choice ? Severity.ERROR : Severity.INFO, "planted-record")),
                Finding.of(Severity.INFO, Sort.ONE.code, "subject", "message"),
                Finding.of(Severity.WARNING, code, "subject", "message"),
                prefixed("planted-prefix"));
    }

    private static Finding prefixed(String rest) {
        String joined = "a-" + rest;
        return Finding.of(Severity.WARNING, joined, "subject", "message");
    }

    private static Finding error(String what) {
        return Finding.of(Severity.ERROR, what, "subject", "message");
    }

    private static Finding of(Problem problem) {
        return Finding.of(problem.severity(), problem.code(), "subject", "message");
    }

    private record Problem(Severity severity, String code) {}

    private enum Sort {
        ONE("planted-enum");

        private final String code;

        Sort(String code) {
            this.code = code;
        }
    }
}
