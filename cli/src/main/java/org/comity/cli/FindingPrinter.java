package org.comity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.comity.cli.answer.Layout;
import org.comity.cli.report.FindingGroup;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;

/**
 * Prints findings as compilers do: place, severity, message, code; then the line, advice and further places. What is
 * printed is limited, unless all is wanted.
 */
final class FindingPrinter {

    /** The maximum number of further places of a finding. */
    static final int MAX_PLACES = 5;

    /** The maximum length of a message or an advice, in code points. */
    static final int MAX_WIDTH = 500;

    private static final String HOW_TO_SEE_ALL = "To see all findings with all their places, add --all.";

    private final PrintWriter out;
    private final boolean everything;
    private final Layout layout;
    private boolean shortened;

    /**
     * A printer to a writer.
     *
     * @param everything whether all findings are printed with all their places
     * @param layout the width of excerpts, and whether there are colours
     */
    FindingPrinter(PrintWriter out, boolean everything, Layout layout) {
        this.out = out;
        this.everything = everything;
        this.layout = layout;
    }

    /** Prints in full the findings that fail a run, and nothing else. */
    void printFailing(JudgedFindings findings, Severity threshold) {
        FindingSelection selection = select(findings.all().stream()
                .filter(finding -> finding.severity().isAtLeast(threshold)
                        && findings.acceptance(finding).isEmpty())
                .toList());
        selection.shown().forEach(group -> print(group, Optional.empty()));
        selection.left().forEach(this::line);
        out.flush();
    }

    /** Prints findings in full, infos and accepted ones too. */
    void printAll(JudgedFindings findings) {
        FindingSelection selection = select(findings.all());
        for (FindingGroup group : selection.shown()) {
            Finding finding = group.first();
            Optional<String> reason = findings.acceptance(finding);
            print(group, reason);
            if (reason.isEmpty() && finding.severity() == Severity.WARNING) {
                line("  to accept it: " + finding.id());
            }
        }
        end(selection, findings.all());
    }

    /** Prints errors in full and each warning in one line, without infos and accepted findings. */
    void printBriefly(JudgedFindings findings) {
        FindingSelection selection = select(findings.all().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING)
                        && findings.acceptance(finding).isEmpty())
                .toList());
        for (FindingGroup group : selection.shown()) {
            Finding finding = group.first();
            if (finding.severity() == Severity.ERROR) {
                print(group, Optional.empty());
            } else {
                out.println(sentence(finding, layout.label(finding.severity()), ""));
            }
        }
        selection.left().forEach(this::line);
        MissingDeclarations.of(findings.all(), everything).forEach(this::line);
        if (findings.count(Severity.WARNING) > 0) {
            line("To see the lines, further places and advice, add --all or use 'comity check'.");
        } else if (shortened) {
            line(HOW_TO_SEE_ALL);
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
        FindingSelection selection = select(findings.stream()
                .filter(finding -> finding.severity().isAtLeast(threshold))
                .toList());
        selection.shown().forEach(group -> print(group, Optional.empty()));
        end(selection, List.of());
    }

    private FindingSelection select(List<Finding> findings) {
        FindingSelection selection = everything ? FindingSelection.all(findings) : FindingSelection.some(findings);
        shortened |= !selection.left().isEmpty();
        return selection;
    }

    private void end(FindingSelection selection, List<Finding> findings) {
        selection.left().forEach(this::line);
        MissingDeclarations.of(findings, everything).forEach(this::line);
        if (shortened) {
            line(HOW_TO_SEE_ALL);
        }
        out.flush();
    }

    /** Prints several findings with one cause in one line, and a finding by itself in full. */
    private void print(FindingGroup group, Optional<String> reason) {
        Finding first = group.first();
        if (group.size() == 1) {
            print(first, reason);
            return;
        }
        shortened = true;
        out.println(sentence(
                first, layout.label(first.severity()), ", and at " + Summary.number(group.size() - 1L, "more place")));
        first.details().nearest().flatMap(near -> first.suggestion()).ifPresent(this::help);
    }

    private void print(Finding finding, Optional<String> reason) {
        out.println(sentence(
                finding, reason.isPresent() ? layout.faint("accepted") : layout.label(finding.severity()), ""));
        List<Place> places = finding.places();
        places.stream().limit(1).forEach(this::excerpt);
        finding.suggestion().ifPresent(this::help);
        int last = everything ? places.size() : Math.min(places.size(), 1 + MAX_PLACES);
        places.stream().limit(last).skip(1).forEach(further -> {
            line("  also at " + further.origin());
            excerpt(further);
        });
        if (last < places.size()) {
            shortened = true;
            line("  and at " + Summary.number(places.size() - last, "more place"));
        }
        reason.ifPresent(because -> line("  because: " + cut(because)));
    }

    private String sentence(Finding finding, String label, String end) {
        String place = finding.origin()
                .map(origin -> layout.strong(VisibleText.of(origin.toString())) + ": ")
                .orElse("");
        return place + label + VisibleText.of(": " + cut(finding.message())) + " "
                + layout.faint("(" + finding.id().code() + ")") + end;
    }

    private void help(String advice) {
        out.println("  " + layout.helpful("help") + VisibleText.of(": " + cut(advice)));
    }

    private String cut(String text) {
        shortened |= !everything && text.length() > MAX_WIDTH;
        return everything ? text : VisibleText.cut(text, MAX_WIDTH);
    }

    private void excerpt(Place place) {
        place.excerpt()
                .ifPresent(line ->
                        LineExcerpt.of(line, place.origin().column(), layout).print(out));
    }

    private void line(String text) {
        out.println(VisibleText.of(text));
    }
}
