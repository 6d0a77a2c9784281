package org.comity.ingest.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Span;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.finding.TextFindings;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.WhiteSpaceScan;

/**
 * Reads the lines of a text that begin with a label, {@code Join Date: 01 Jan. 2008}, or that are a label whose value is
 * the next line with words.
 *
 * <p>A value continues on the lines directly below it that are indented further than its label and have no label
 * themselves. Each labelled line becomes an annotation of label and value together, with the value on one line as an
 * attribute.
 */
public final class LabelledLines {

    /** The attribute that contains the value of a line. */
    public static final String VALUE = "value";

    /** The maximum number of lines with a label that is read. */
    static final int MAX_LINES = 100_000;

    private static final int LONGEST_LABEL = 120;
    private static final char FULL_WIDTH_COLON = '\uff1a';

    private final String file;
    private final SourceText text;
    private final ReadLabels labels;
    private final List<Annotation> annotations = new ArrayList<>();
    private final TextFindings findings;
    private final NearLabels near;
    private boolean allCompared = true;
    private int lines;

    private LabelledLines(String file, SourceText text, Set<String> labels) {
        this.file = file;
        this.text = text;
        this.labels = new ReadLabels(labels);
        this.findings = TextFindings.of(file, text);
        this.near = new NearLabels(labels);
    }

    /** The lines of a text with one of these labels; a finding for each label that is similar to one of them. */
    public static AnnotatedText read(String file, SourceText text, Set<String> labels) {
        LabelledLines lines = new LabelledLines(file, text, labels);
        lines.read();
        return AnnotatedText.of(lines.annotations, lines.findings.findings());
    }

    private void read() {
        String all = text.text();
        int offset = 0;
        while (offset < all.length() && lines <= MAX_LINES) {
            int end = LineEnds.next(all, offset);
            line(offset, end);
            offset = LineEnds.after(all, end);
        }
    }

    private void line(int from, int to) {
        String all = text.text();
        int start = WhiteSpaceScan.skip(all, from, to);
        int stop = WhiteSpaceScan.skipBack(all, start, to);
        if (start >= stop) {
            return;
        }
        int colon = colon(all, start, stop);
        String written = all.substring(start, colon < 0 ? stop : WhiteSpaceScan.skipBack(all, start, colon));
        Optional<String> read = labels.find(written);
        if (read.isEmpty()) {
            if (colon >= 0) {
                nearLabel(written, start);
            }
            return;
        }
        String label = read.get();
        lines++;
        if (lines > MAX_LINES) {
            tooMany(start);
            return;
        }
        int value = colon < 0 ? stop : WhiteSpaceScan.skip(all, colon + 1, stop);
        if (value < stop) {
            add(label, start, value, continued(label, start, start - from, to));
        } else {
            below(label, start, start - from, to, colon >= 0);
        }
    }

    /** The position of the colon after a label, or -1 if a line has no label before a colon. */
    private static int colon(String text, int start, int stop) {
        int end = Math.min(stop, start + LONGEST_LABEL + 1);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == ':' || c == FULL_WIDTH_COLON) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The value of a label on a line of its own: the next line with words, unless that is a labelled line. After a label
     * with a colon, any line with a label and a colon is one, unless it is indented further.
     */
    private void below(String label, int start, int indent, int end, boolean field) {
        String all = text.text();
        for (int at = LineEnds.after(all, end); at < all.length(); at = LineEnds.after(all, LineEnds.next(all, at))) {
            int stop = LineEnds.next(all, at);
            int value = WhiteSpaceScan.skip(all, at, stop);
            int valueEnd = WhiteSpaceScan.skipBack(all, value, stop);
            if (value < valueEnd) {
                boolean other = isRead(value, valueEnd) || (field && value - at <= indent && isField(value, valueEnd));
                if (!other) {
                    if (field && at > LineEnds.after(all, end) && Heading.isLike(all, value, valueEnd)) {
                        likeHeading(label, start, all.substring(value, valueEnd));
                    }
                    add(label, start, value, continued(label, start, indent, stop));
                    return;
                }
                break;
            }
        }
        findings.addRepeated(
                Severity.WARNING,
                "label-without-value",
                label,
                start,
                "the label " + QuotedText.of(label) + " has no value",
                "");
    }

    /** Returns whether a line begins with a label, read or not, and a colon. */
    private boolean isField(int start, int stop) {
        return colon(text.text(), start, stop) > start
                && Character.isLetter(text.text().codePointAt(start));
    }

    private void likeHeading(String label, int start, String words) {
        findings.addRepeated(
                Severity.WARNING,
                "value-like-heading",
                label,
                start,
                "the value of " + QuotedText.of(label) + " looks like a heading: " + QuotedText.of(words),
                "write the value on the line of the label");
    }

    /** Returns whether a line begins with a label that is read. */
    private boolean isRead(int start, int stop) {
        String all = text.text();
        int colon = colon(all, start, stop);
        boolean labelled = colon >= 0
                && labels.find(all.substring(start, WhiteSpaceScan.skipBack(all, start, colon)))
                        .isPresent();
        return labelled || labels.find(all.substring(start, stop)).isPresent();
    }

    /**
     * The end of a value that begins on a line: on that line, or on a line below it that is indented further than the
     * label and has no label. If the value seems to continue, but no such line follows, there is a warning.
     */
    private int continued(String label, int start, int indent, int lineEnd) {
        String all = text.text();
        int end = WhiteSpaceScan.skipBack(all, start, lineEnd);
        for (int at = LineEnds.after(all, lineEnd);
                at < all.length();
                at = LineEnds.after(all, LineEnds.next(all, at))) {
            int stop = LineEnds.next(all, at);
            int first = WhiteSpaceScan.skip(all, at, stop);
            int last = WhiteSpaceScan.skipBack(all, first, stop);
            boolean indented = first - at > indent;
            boolean labelled = first < last && (colon(all, first, last) >= 0 || isRead(first, last));
            if (first < last && indented && !labelled) {
                end = last;
                continue;
            }
            if (first < last && (indented || !labelled) && ",;".indexOf(all.charAt(end - 1)) >= 0) {
                findings.addRepeated(
                        Severity.WARNING,
                        "value-continues",
                        label,
                        start,
                        "the value of " + QuotedText.of(label)
                                + " seems to continue on the line below, which is not read",
                        "indent the lines on which a value continues, and write them without a colon");
            }
            break;
        }
        return end;
    }

    private void tooMany(int start) {
        findings.add(
                Severity.ERROR,
                "too-many-lines",
                "",
                start,
                "the text has more than " + MAX_LINES + " labelled lines that are read; the rest is not read",
                "divide it into several texts");
    }

    private void add(String label, int start, int value, int end) {
        String all = text.text();
        Span span = new Span(text.codePoints(start), text.codePoints(end));
        var position = text.position(span.start());
        annotations.add(Annotation.span(
                position.line() + ":" + position.column(),
                label,
                List.of(Passage.of(
                        all.substring(start, end), new Offsets(span.start(), span.end(), OffsetUnit.CODE_POINTS))),
                new Details(
                        List.of(new AnnotationAttribute(VALUE, LineEnds.onOneLine(all.substring(value, end)))),
                        List.of(),
                        List.of()),
                new Origin(file, position.line(), position.column())));
    }

    private void nearLabel(String label, int start) {
        if (!near.has(label)) {
            if (allCompared) {
                allCompared = false;
                findings.add(
                        Severity.INFO,
                        "labels-not-compared",
                        "",
                        start,
                        "the text has too many labels that are not read: from here on they are not compared with"
                                + " those that are read",
                        "check whether one of them is misspelt");
            }
            return;
        }
        near.of(label)
                .ifPresent(meant -> findings.addRepeated(
                        Severity.WARNING,
                        "label-unread",
                        label,
                        start,
                        "the label " + QuotedText.of(label) + " is not read",
                        NearMiss.question(meant)));
    }

    /** The words before the value, of the words of label and value together: with the colon, if there is one. */
    public static String label(String words) {
        int end = LineEnds.next(words, 0);
        int colon = colon(words, 0, end);
        return words.substring(0, colon < 0 ? end : colon + 1);
    }

    /** The words at the end of others that, on one line, are a value, as they are in the text. */
    public static Optional<String> verbatim(String words, String value) {
        int at = words.length();
        int rest = value.length();
        while (rest > 0 && at > 0) {
            int gap = value.charAt(rest - 1) == ' ' ? WhiteSpaceScan.skipBack(words, 0, at) : at - 1;
            boolean breaks = LineEnds.isIn(words.substring(gap, at));
            int length = breaks ? 1 : at - gap;
            if (gap == at || length > rest || !(breaks || value.startsWith(words.substring(gap, at), rest - length))) {
                return Optional.empty();
            }
            at = gap;
            rest -= length;
        }
        return rest == 0 ? Optional.of(words.substring(at)) : Optional.empty();
    }
}
