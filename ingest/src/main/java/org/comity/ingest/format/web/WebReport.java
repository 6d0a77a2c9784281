package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.Shown;
import org.comity.ingest.text.TextPlace;

/** The findings of one file of annotations with their places, up to a bound. */
final class WebReport {

    /** The number of findings after which further ones are only counted. */
    private static final int MAX_FINDINGS = 1_000;

    /** The most code points of an annotation's id within the id of a finding. */
    private static final int MAX_ID = 80;

    private final Document document;
    private final Dialect dialect;
    private final String subject;
    private final Shared shared;

    WebReport(Document document, Dialect dialect, List<Finding> earlier) {
        this(document, dialect, "", new Shared(earlier));
    }

    private WebReport(Document document, Dialect dialect, String subject, Shared shared) {
        this.document = document;
        this.dialect = dialect;
        this.subject = subject;
        this.shared = shared;
    }

    /** The same report, about one annotation. */
    WebReport about(String id) {
        return new WebReport(document, dialect, id.isBlank() ? "" : "." + Shown.of(id, MAX_ID), shared);
    }

    Dialect dialect() {
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

    void info(Node at, String what, String message) {
        add(at, Severity.INFO, what, message, Optional.empty());
    }

    private void add(Node at, Severity severity, String what, String message, Optional<String> suggestion) {
        if (shared.findings.size() >= MAX_FINDINGS) {
            shared.more(severity);
            return;
        }
        Finding finding = Finding.of(severity, dialect.format() + "-" + what, file() + subject, message)
                .at(document.place(at));
        shared.findings.add(suggestion.map(finding::suggesting).orElse(finding));
    }

    /** The findings in the order of the file. If there were more, a last finding gives their number. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(shared.findings);
        if (shared.more > 0) {
            all.add(Finding.of(
                            shared.gravest,
                            "too-many-findings",
                            file(),
                            "only the first " + MAX_FINDINGS + " problems of the file are reported, without the "
                                    + shared.more + " after them")
                    .at(TextPlace.whole(file())));
        }
        return all.stream().sorted().toList();
    }

    private static final class Shared {

        private final List<Finding> findings;
        private int more;
        private Severity gravest = Severity.INFO;

        Shared(List<Finding> earlier) {
            this.findings = new ArrayList<>(earlier);
        }

        void more(Severity severity) {
            more++;
            gravest = severity.isAtLeast(gravest) ? severity : gravest;
        }
    }
}
