package org.comity.ingest.format.webanno;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.finding.TextFindings;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;

/** The problems of one file, at its cells. */
final class TsvProblems {

    private final SourceText source;
    private final TextFindings findings;

    /** The problems of a file, those of its bytes among them. */
    TsvProblems(String file, SourceText source, List<Finding> ofBytes) {
        this.source = source;
        this.findings = TextFindings.of(file, source);
        findings.addAll(ofBytes);
    }

    /** Something that cannot be understood or trusted. */
    void error(String code, TsvCell at, String message) {
        add(Severity.ERROR, code, at, message, "");
    }

    /** Something that cannot be understood or trusted, and what to write instead. */
    void error(String code, TsvCell at, String message, String suggestion) {
        add(Severity.ERROR, code, at, message, suggestion);
    }

    /** Something that looks wrong; the suggestion is empty if there is none. */
    void warning(String code, TsvCell at, String message, String suggestion) {
        add(Severity.WARNING, code, at, message, suggestion);
    }

    private void add(Severity severity, String code, TsvCell at, String message, String suggestion) {
        Position position = position(at);
        findings.add(severity, code, position.line() + "-" + position.column(), at.at(), message, suggestion);
    }

    /** The line and column of a piece. */
    Position position(TsvCell cell) {
        return source.position(source.codePoints(cell.at()));
    }

    List<Finding> findings() {
        return findings.findings();
    }
}
