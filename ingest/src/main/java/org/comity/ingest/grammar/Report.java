package org.comity.ingest.grammar;

import java.util.Optional;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.QuoteOutcome;
import org.comity.ingest.text.RepairableQuote;

/** The findings of one annotation file, each with its place. */
public final class Report {

    private final Document document;
    private final Consumer<Finding> findings;
    private final Optional<FileFindings> quotes;
    private boolean deferred;

    /** A report of the problems of a file. */
    public Report(Document document, Consumer<Finding> findings) {
        this(document, findings, Optional.empty());
    }

    /** A report of the problems of a file, which also counts its quotes. */
    public Report(Document document, FileFindings findings) {
        this(document, findings::add, Optional.of(findings));
    }

    private Report(Document document, Consumer<Finding> findings, Optional<FileFindings> quotes) {
        this.document = document;
        this.findings = findings;
        this.quotes = quotes;
    }

    /** A report about the same file whose findings go elsewhere. */
    Report to(Consumer<Finding> elsewhere) {
        return new Report(document, elsewhere, quotes);
    }

    /** Notes that the file must be read again, once the whole register is known. */
    public void defer() {
        deferred = true;
    }

    /** Returns whether the file must be read again, once the whole register is known. */
    public boolean isDeferred() {
        return deferred;
    }

    public String file() {
        return document.file();
    }

    public Origin origin(Node node) {
        return new Origin(document.file(), node.line(), node.column());
    }

    public Place place(Node node) {
        return document.place(node);
    }

    public void info(Node at, String code, String subject, String message) {
        add(at, finding(Severity.INFO, code, subject, message));
    }

    public void error(Node at, String code, String subject, String message) {
        add(at, finding(Severity.ERROR, code, subject, message));
    }

    public void error(Node at, String code, String subject, String message, Optional<String> suggestion) {
        Finding finding = finding(Severity.ERROR, code, subject, message);
        add(at, suggestion.map(finding::suggesting).orElse(finding));
    }

    /**
     * Reports words that are not known here.
     *
     * @param given the words as they are written, which are also the subject of the finding
     * @param suggestion what may have been meant, or what to do
     */
    public void unknown(Node at, String code, String given, String message, Optional<String> suggestion) {
        unknown(at, code, given, message, Optional.empty(), suggestion);
    }

    /**
     * Reports words that are not known here.
     *
     * @param given the words as they are written, which are also the subject of the finding
     * @param near the known words that may have been meant
     * @param otherwise what to do if no known words are near
     */
    public void unknown(
            Node at, String code, String given, String message, Optional<String> near, Optional<String> otherwise) {
        FindingDetails details = given.isBlank() ? FindingDetails.NONE : FindingDetails.given(given);
        Finding finding = finding(Severity.ERROR, code, given, message)
                .detailed(near.map(details::withNearest).orElse(details));
        add(
                at,
                near.map(NearMiss::question)
                        .or(() -> otherwise)
                        .map(finding::suggesting)
                        .orElse(finding));
    }

    public void warning(Node at, String code, String subject, String message, Optional<String> suggestion) {
        Finding finding = finding(Severity.WARNING, code, subject, message);
        add(at, suggestion.map(finding::suggesting).orElse(finding));
    }

    /** The subject may be any text of the file; it is shortened and made printable. */
    private Finding finding(Severity severity, String code, String subject, String message) {
        return Finding.of(severity, code, file() + "." + VisibleText.cut(subject), message);
    }

    /** Notes what became of a quote. */
    public void quoted(QuoteOutcome outcome) {
        quotes.ifPresent(log -> log.quoted(outcome));
    }

    /** Notes that a quote can be repaired. */
    void repairable(RepairableQuote quote) {
        quotes.ifPresent(log -> log.repairable(quote));
    }

    public void add(Node at, Finding finding) {
        add(finding.at(document.place(at)));
    }

    /** Adds a finding that has its place. */
    public void add(Finding finding) {
        findings.accept(finding);
    }
}
