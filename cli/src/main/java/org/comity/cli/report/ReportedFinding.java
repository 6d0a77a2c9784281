package org.comity.cli.report;

import java.util.Optional;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Sha256;
import org.comity.domain.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a report.
 *
 * @param finding the finding
 * @param acceptanceOrNull why the corpus accepts it, or null if it does not
 * @param number 1, or more if earlier findings of the report have the same id
 */
record ReportedFinding(Finding finding, @Nullable Acceptance acceptanceOrNull, int number) {

    private static final int DIGITS = 16;

    /** Returns whether the corpus does not accept it. */
    boolean isOpen() {
        return acceptanceOrNull == null;
    }

    Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptanceOrNull);
    }

    Severity severity() {
        return finding.severity();
    }

    String code() {
        return finding.id().code();
    }

    /** What is wrong in a few words, as docs/findings.md has it; the code if the table does not have it. */
    String title() {
        return FindingKind.find(code()).map(FindingKind::title).orElse(code());
    }

    /** The message on one line. */
    String message() {
        return VisibleText.of(finding.message());
    }

    /** The advice on one line. */
    Optional<String> advice() {
        return finding.suggestion().map(VisibleText::of);
    }

    /**
     * Digits that are the same in every run, wherever the finding is, and different for all findings of a report: from its
     * id, which has no line number, and of its number.
     */
    String fingerprint() {
        return idDigits() + ":" + number;
    }

    /** The whole hash of the id and the number. */
    String longFingerprint() {
        return hash(finding.id() + "\n" + number);
    }

    private String idDigits() {
        return hash(finding.id().toString()).substring(0, DIGITS);
    }

    /** An id can contain half a surrogate pair, which has no UTF-8. */
    private static String hash(String text) {
        return Sha256.ofText(VisibleText.of(text)).value();
    }
}
