package org.comity.ingest.format.inline;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.text.Shown;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/** Collects what is wrong with one file, up to a bound. */
final class InlineProblems {

    /** So many findings of marks are reported, and one that says that there are more. */
    static final int MAX_FINDINGS = 100;

    private static final int MAX_SUBJECT = 60;

    private final String file;
    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();
    private int marks;

    InlineProblems(String file, SourceText source) {
        this.file = file;
        this.source = source;
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
        findings.add(Finding.of(Severity.ERROR, "empty-text", file, "there is no text below the head")
                .suggesting("write the text with its marks below the line that closes the head")
                .at(TextPlace.whole(file)));
    }

    /** Adds that a mark nests too deep, so that it is left out, as others may be. */
    void tooDeep(Mark mark) {
        error(
                "marks-too-deep",
                "marks nest deeper than " + InlineReader.MAX_DEPTH + " levels, and those further in are not read",
                "close marks before this one",
                mark.open());
    }

    /** Adds that there are too many words in marks, so that the mark and those that follow are left out. */
    void tooMany(Mark mark) {
        error(
                "too-many-marks",
                "the marks of the file contain more than 100,000,000 characters; no marks are read from here on",
                "divide the text into several files",
                mark.open());
    }

    private void error(String code, String message, String advice, int at) {
        findings.add(Finding.of(Severity.ERROR, code, file, message)
                .suggesting(advice)
                .at(TextPlace.of(file, source, source.codePoints(at))));
    }

    /** Adds that braces are no attributes: why, the index of the brace, and the one where it shows. */
    void noMark(MarkFault fault, int brace, int at) {
        if (!full()) {
            String written = braces(brace);
            warn("not-a-mark", written, "is not a mark: " + fault.reason(), fault.advice(), at);
        }
    }

    /** Adds that a mark marks no words. */
    void emptyMark(Mark mark) {
        if (!full()) {
            String written = braces(mark.close() + 1);
            warn(
                    "empty-mark",
                    written,
                    "is not a mark: the brackets before it contain no words",
                    "put the words to mark in the brackets, or remove the mark",
                    mark.open());
        }
    }

    private boolean full() {
        marks++;
        if (marks == MAX_FINDINGS + 1) {
            findings.add(Finding.of(
                            Severity.WARNING,
                            "too-many-findings",
                            file,
                            "only the first " + MAX_FINDINGS + " doubtful marks of the file are listed")
                    .at(TextPlace.whole(file)));
        }
        return marks > MAX_FINDINGS;
    }

    /** What stands from a brace to the next one that closes, or to the end of the line; not much more than is shown. */
    private String braces(int brace) {
        String text = source.text();
        int limit = Math.min(text.length(), brace + 2 * Shown.MAX_QUOTED);
        int end = brace;
        while (end < limit && text.charAt(end) != '}' && !Lines.isEnd(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '}';
        return text.substring(brace, closed ? end + 1 : end);
    }

    private void warn(String code, String written, String fault, String advice, int at) {
        String subject = Shown.of(written, MAX_SUBJECT);
        findings.add(Finding.of(Severity.WARNING, code, file + "." + subject, Shown.quoted(written) + " " + fault)
                .suggesting(advice)
                .at(TextPlace.of(file, source, source.codePoints(at))));
    }

    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
