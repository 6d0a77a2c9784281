package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.Shown;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/**
 * Reads the lines of a text that begin with a label, {@code Join Date: 01 Jan. 2008}, or that are a label whose value is
 * the next line with words. Each becomes an annotation of the whole, label and value, with the value as an attribute.
 */
public final class LabelledLines {

    /** The attribute that holds the value of a line. */
    static final String VALUE = "value";

    private static final int LONGEST_LABEL = 120;

    private final String file;
    private final SourceText text;
    private final Set<String> labels;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int offset;

    private LabelledLines(String file, SourceText text, Set<String> labels) {
        this.file = file;
        this.text = text;
        this.labels = labels;
    }

    /** The lines of a text that have one of these labels, with a finding for each label that is nearly one of them. */
    public static AnnotatedText read(String file, SourceText text, Set<String> labels) {
        LabelledLines lines = new LabelledLines(file, text, labels);
        lines.read();
        return AnnotatedText.of(lines.annotations, lines.findings);
    }

    private void read() {
        String all = text.text();
        while (offset < all.length()) {
            int end = lineEnd(all, offset);
            line(offset, end);
            offset = next(all, end);
        }
    }

    private void line(int from, int to) {
        String all = text.text();
        int start = skip(all, from, to);
        int stop = trimmed(all, start, to);
        if (start >= stop) {
            return;
        }
        int colon = all.indexOf(':', start);
        boolean hasColon = colon >= 0 && colon < stop && colon - start <= LONGEST_LABEL;
        String label = all.substring(start, hasColon ? trimmed(all, start, colon) : stop);
        if (!labels.contains(label)) {
            if (hasColon) {
                nearLabel(label, start);
            }
            return;
        }
        int value = hasColon ? skip(all, colon + 1, stop) : stop;
        if (value < stop) {
            add(label, start, value, stop);
        } else {
            below(label, start, to);
        }
    }

    /** The value of a label that stands alone: the next line with words, unless it is a labelled line itself. */
    private void below(String label, int start, int end) {
        String all = text.text();
        for (int at = next(all, end); at < all.length(); at = next(all, lineEnd(all, at))) {
            int stop = lineEnd(all, at);
            int value = skip(all, at, stop);
            int valueEnd = trimmed(all, value, stop);
            if (value < valueEnd) {
                int colon = all.indexOf(':', value);
                boolean labelled = colon >= 0
                        && colon < valueEnd
                        && labels.contains(all.substring(value, trimmed(all, value, colon)));
                if (!labelled && !labels.contains(all.substring(value, valueEnd))) {
                    add(label, start, value, valueEnd);
                    return;
                }
                break;
            }
        }
        findings.add(Finding.of(
                        Severity.WARNING,
                        "label-without-value",
                        file + "." + Shown.of(label),
                        "the label " + Shown.quoted(label) + " has no value")
                .at(TextPlace.of(file, text, text.codePoints(start))));
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
                new Details(List.of(new AnnotationAttribute(VALUE, all.substring(value, end))), List.of(), List.of()),
                new Origin(file, position.line(), position.column())));
    }

    private void nearLabel(String label, int start) {
        Optional<String> near = NearMiss.among(label, labels);
        near.ifPresent(meant -> findings.add(Finding.of(
                        Severity.WARNING,
                        "label-unread",
                        file + "." + Shown.of(label),
                        "the label " + Shown.quoted(label) + " is not read")
                .suggesting(NearMiss.question(meant))
                .at(TextPlace.of(file, text, text.codePoints(start)))));
    }

    private static int lineEnd(String all, int from) {
        int at = from;
        while (at < all.length() && all.charAt(at) != '\n' && all.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int next(String all, int end) {
        boolean pair = end + 1 < all.length() && all.charAt(end) == '\r' && all.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private static int skip(String all, int from, int to) {
        int at = from;
        while (at < to && isSpace(all.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmed(String all, int from, int to) {
        int at = to;
        while (at > from && isSpace(all.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
