package org.comity.ingest.format.inline;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.finding.TextFindings;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/** The problems of one file with marks. */
final class InlineProblems {

    private final String file;
    private final SourceText source;
    private final TextFindings findings;

    InlineProblems(String file, SourceText source) {
        this.file = file;
        this.source = source;
        this.findings = TextFindings.of(file, source);
    }

    /** Adds findings that were made elsewhere. */
    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /** Adds that there is no head, or that it is not closed. */
    void noHead(boolean begun) {
        if (begun) {
            error("head-not-closed", "the head of the file is not closed", "write a line '---' above the text", 0);
        } else {
            error(
                    "head-missing",
                    "the file does not begin with a head",
                    "begin it with a line '---', then the description of the source, and another line '---'",
                    0);
        }
    }

    /** Adds that no words are left. */
    void emptyText() {
        findings.addAll(List.of(Finding.of(Severity.ERROR, "empty-text", file, "there is no text below the head")
                .suggesting("write the text with its marks below the line that closes the head")
                .at(TextPlace.whole(file))));
    }

    /** Adds that a mark nests too deep, so that it is left out, as others may be. */
    void tooDeep(ScannedMark mark) {
        error(
                "marks-too-deep",
                "marks nest deeper than " + InlineReader.MAX_DEPTH + " levels, and those further in are not read",
                "close marks before this one",
                mark.open());
    }

    /** Adds that there are too many words in marks, so that the mark and those that follow are left out. */
    void tooMany(ScannedMark mark) {
        error(
                "too-many-marks",
                "the marks of the file contain more than 100,000,000 characters; no marks are read from here on",
                "divide the text into several files",
                mark.open());
    }

    private void error(String code, String message, String advice, int at) {
        findings.add(Severity.ERROR, code, "", at, message, advice);
    }

    /** Adds that braces are no attributes: why, the index of the brace, and the one where it shows. */
    void noMark(MarkFault fault, int brace, int at) {
        warn("not-a-mark", braces(brace), "is not a mark: " + fault.reason(), fault.advice(), at);
    }

    /** Adds that a mark marks no words. */
    void emptyMark(ScannedMark mark) {
        warn(
                "empty-mark",
                braces(mark.close() + 1),
                "is not a mark: the brackets before it contain no words",
                "put the words to mark in the brackets, or remove the mark",
                mark.open());
    }

    /**
     * The text from a brace to the next closing one, or to the end of the line; not much longer than the part shown.
     */
    private String braces(int brace) {
        String text = source.text();
        int limit = Math.min(text.length(), brace + 2 * QuotedText.MAX_LENGTH);
        int end = brace;
        while (end < limit && text.charAt(end) != '}' && !LineEnds.isPart(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '}';
        return text.substring(brace, closed ? end + 1 : end);
    }

    private void warn(String code, String written, String fault, String advice, int at) {
        findings.add(Severity.WARNING, code, written, at, QuotedText.of(written) + " " + fault, advice);
    }

    List<Finding> findings() {
        return findings.findings();
    }
}
