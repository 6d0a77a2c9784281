package org.comity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;

/** Prints findings as compilers do: place, severity, message, code; then the line, advice and further places. */
final class FindingPrinter {

    private final PrintWriter out;
    private final boolean everything;

    /**
     * A printer.
     *
     * @param out where to print
     * @param everything whether to print infos and accepted findings as well
     */
    FindingPrinter(PrintWriter out, boolean everything) {
        this.out = out;
        this.everything = everything;
    }

    void print(Verdict verdict) {
        for (Finding finding : verdict.findings()) {
            Optional<String> reason = verdict.acceptance(finding);
            if (everything || (finding.severity() != Severity.INFO && reason.isEmpty())) {
                print(finding, reason);
                if (reason.isEmpty()) {
                    offerAcceptance(finding);
                }
            }
        }
        out.flush();
    }

    /** Prints findings of which none can be accepted. */
    void print(List<Finding> findings) {
        for (Finding finding : findings) {
            if (everything || finding.severity() != Severity.INFO) {
                print(finding, Optional.empty());
            }
        }
        out.flush();
    }

    private void print(Finding finding, Optional<String> reason) {
        String place = finding.origin().map(origin -> origin + ": ").orElse("");
        String weight = reason.isPresent() ? "accepted" : finding.severity().label();
        line(place + weight + ": " + finding.message() + " (" + finding.id().code() + ")");
        List<Place> places = finding.places();
        places.stream().limit(1).forEach(this::excerpt);
        finding.suggestion().ifPresent(advice -> line("  help: " + advice));
        places.stream().skip(1).forEach(further -> {
            line("  also at " + further.origin());
            excerpt(further);
        });
        reason.ifPresent(because -> line("  because: " + because));
    }

    private void offerAcceptance(Finding finding) {
        if (finding.severity() == Severity.WARNING) {
            line("  to accept it: " + finding.id());
        }
    }

    private void excerpt(Place place) {
        place.excerpt()
                .ifPresent(line -> Excerpt.of(line, place.origin().column()).print(out));
    }

    private void line(String text) {
        out.println(Visible.of(text));
    }
}
