package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/** Collects what is wrong with one file, up to a bound. */
final class TsvProblems {

    /** Further problems are not reported. */
    static final int MAX_FINDINGS = 100;

    private final String file;
    private final SourceText source;
    private final List<Finding> findings;
    private int reported;

    /** The problems of a file, those of its bytes among them. */
    TsvProblems(String file, SourceText source, List<Finding> ofBytes) {
        this.file = file;
        this.source = source;
        this.findings = new ArrayList<>(ofBytes);
    }

    /** Something that cannot be understood or trusted. */
    void error(String code, Cell at, String message) {
        add(Severity.ERROR, code, at, message, "");
    }

    /** Something that cannot be understood or trusted, and what to write instead. */
    void error(String code, Cell at, String message, String suggestion) {
        add(Severity.ERROR, code, at, message, suggestion);
    }

    /** Something that looks wrong; the suggestion is empty where there is none. */
    void warning(String code, Cell at, String message, String suggestion) {
        add(Severity.WARNING, code, at, message, suggestion);
    }

    private void add(Severity severity, String code, Cell at, String message, String suggestion) {
        reported++;
        if (reported > MAX_FINDINGS + 1) {
            return;
        }
        Position position = position(at);
        Finding finding = reported <= MAX_FINDINGS
                ? Finding.of(severity, code, file + "." + position.line() + "-" + position.column(), message)
                : Finding.of(
                        Severity.ERROR,
                        "too-many-findings",
                        file,
                        "only the first " + MAX_FINDINGS + " problems of the file are reported");
        boolean advised = reported <= MAX_FINDINGS && !suggestion.isEmpty();
        findings.add((advised ? finding.suggesting(suggestion) : finding)
                .at(TextPlace.of(file, source, source.codePoints(at.at()))));
    }

    /** Tells whether nothing more will be reported. */
    boolean areTooMany() {
        return reported > MAX_FINDINGS;
    }

    /** The line and column of a piece. */
    Position position(Cell cell) {
        return source.position(source.codePoints(cell.at()));
    }

    /** All findings, in the order of their places; what would be said twice of one place is said once. */
    List<Finding> findings() {
        return findings.stream().sorted().distinct().toList();
    }
}
