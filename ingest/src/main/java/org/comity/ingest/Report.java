package org.comity.ingest;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.yaml.YamlDocument;
import org.comity.ingest.yaml.YamlNode;

/** The findings of one annotation file, each with its place. */
final class Report {

    private final YamlDocument document;
    private final List<Finding> findings;

    /** A report that adds to a list shared by all files. */
    Report(YamlDocument document, List<Finding> findings) {
        this.document = document;
        this.findings = findings;
    }

    String file() {
        return document.file();
    }

    Origin origin(YamlNode node) {
        return new Origin(document.file(), node.line(), node.column());
    }

    Place place(YamlNode node) {
        return document.place(node);
    }

    void error(YamlNode at, String code, String subject, String message) {
        add(at, Finding.of(Severity.ERROR, code, file() + "." + subject, message));
    }

    void error(YamlNode at, String code, String subject, String message, Optional<String> suggestion) {
        Finding finding = Finding.of(Severity.ERROR, code, file() + "." + subject, message);
        add(at, suggestion.map(finding::suggesting).orElse(finding));
    }

    void warning(YamlNode at, String code, String subject, String message, Optional<String> suggestion) {
        Finding finding = Finding.of(Severity.WARNING, code, file() + "." + subject, message);
        add(at, suggestion.map(finding::suggesting).orElse(finding));
    }

    void add(YamlNode at, Finding finding) {
        findings.add(finding.at(document.place(at)));
    }
}
