package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.finding.RepeatedFindings;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;

/** The findings of one file of annotations with their places. */
final class WebReport {

    private final Document document;
    private final WebDialect dialect;
    private final String subject;
    private final FindingCollector shared;
    private final RepeatedFindings repeated;

    WebReport(Document document, WebDialect dialect, List<Finding> earlier) {
        this(document, dialect, "", new FindingCollector(), new RepeatedFindings());
        shared.addAll(earlier);
    }

    private WebReport(
            Document document, WebDialect dialect, String subject, FindingCollector shared, RepeatedFindings repeated) {
        this.document = document;
        this.dialect = dialect;
        this.subject = subject;
        this.shared = shared;
        this.repeated = repeated;
    }

    /** The same report, about one annotation. */
    WebReport about(String id) {
        return new WebReport(document, dialect, id.isBlank() ? "" : "." + VisibleText.cut(id), shared, repeated);
    }

    WebDialect dialect() {
        return dialect;
    }

    String file() {
        return document.file();
    }

    Origin origin(Node node) {
        return new Origin(document.file(), node.line(), node.column());
    }

    void error(Node at, String what, String message) {
        add(at, Severity.ERROR, what, message, Optional.empty());
    }

    void error(Node at, String what, String message, String suggestion) {
        add(at, Severity.ERROR, what, message, Optional.of(suggestion));
    }

    void warning(Node at, String what, String message) {
        add(at, Severity.WARNING, what, message, Optional.empty());
    }

    void warning(Node at, String what, String message, String suggestion) {
        add(at, Severity.WARNING, what, message, Optional.of(suggestion));
    }

    /** Adds a warning that is reported once for each file, with the number of the other places. */
    void warningOnce(Node at, String what, String message, String suggestion) {
        repeated.add(
                what,
                () -> Finding.of(Severity.WARNING, dialect.format() + "-" + what, file(), message)
                        .suggesting(suggestion)
                        .at(document.place(at)));
    }

    void info(Node at, String what, String message) {
        add(at, Severity.INFO, what, message, Optional.empty());
    }

    private void add(Node at, Severity severity, String what, String message, Optional<String> suggestion) {
        shared.add(severity, dialect.format() + "-" + what, () -> {
            Finding finding = Finding.of(severity, dialect.format() + "-" + what, file() + subject, message)
                    .at(document.place(at));
            return suggestion.map(finding::suggesting).orElse(finding);
        });
    }

    List<Finding> findings() {
        FindingCollector all = new FindingCollector();
        all.addAll(shared.findings());
        all.addAll(repeated.findings());
        return all.findings();
    }
}
