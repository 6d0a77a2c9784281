package org.comity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;

/** Prints findings as compilers do: place, severity, message, code; then the line, advice and further places. */
final class FindingPrinter {

    private final PrintWriter out;

    /** A printer to a writer. */
    FindingPrinter(PrintWriter out) {
        this.out = out;
    }

    /** Prints all findings in full, infos and accepted ones too. */
    void printAll(JudgedFindings findings) {
        for (Finding finding : findings.all()) {
            Optional<String> reason = findings.acceptance(finding);
            print(finding, reason);
            if (reason.isEmpty() && finding.severity() == Severity.WARNING) {
                line("  to accept it: " + finding.id());
            }
        }
        out.flush();
    }

    /** Prints errors in full and each warning in one line, without infos and accepted findings. */
    void printBriefly(JudgedFindings findings) {
        for (Finding finding : findings.all()) {
            if (finding.severity() == Severity.ERROR) {
                print(finding, Optional.empty());
            } else if (finding.severity() == Severity.WARNING
                    && findings.acceptance(finding).isEmpty()) {
                line(sentence(finding, finding.severity().label()));
            }
        }
        if (findings.count(Severity.WARNING) > 0) {
            line("To see the lines, further places and advice, add -v or use 'comity check'.");
        }
        out.flush();
    }

    /**
     * Prints findings in full that cannot be accepted.
     *
     * @param findings the findings
     * @param threshold the severity from which they are printed
     */
    void print(List<Finding> findings, Severity threshold) {
        findings.stream()
                .filter(finding -> finding.severity().isAtLeast(threshold))
                .forEach(finding -> print(finding, Optional.empty()));
        out.flush();
    }

    private void print(Finding finding, Optional<String> reason) {
        line(sentence(
                finding, reason.isPresent() ? "accepted" : finding.severity().label()));
        List<Place> places = finding.places();
        places.stream().limit(1).forEach(this::excerpt);
        finding.suggestion().ifPresent(advice -> line("  help: " + advice));
        places.stream().skip(1).forEach(further -> {
            line("  also at " + further.origin());
            excerpt(further);
        });
        reason.ifPresent(because -> line("  because: " + because));
    }

    private static String sentence(Finding finding, String severity) {
        String place = finding.origin().map(origin -> origin + ": ").orElse("");
        return place + severity + ": " + finding.message() + " (" + finding.id().code() + ")";
    }

    private void excerpt(Place place) {
        place.excerpt()
                .ifPresent(line -> LineExcerpt.of(line, place.origin().column()).print(out));
    }

    private void line(String text) {
        out.println(VisibleText.of(text));
    }
}
