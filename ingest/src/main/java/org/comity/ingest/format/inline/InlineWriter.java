package org.comity.ingest.format.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;

/**
 * Writes words and annotations as one file with inline marks.
 *
 * <p>{@link InlineReader} reads back the same head, the same words and the same annotations, in the order of where they
 * begin, outer ones first: with equal label, passage, attributes, and id, unless the id is the place of a mark. An id
 * that was not in an attribute is in one afterwards.
 *
 * <p>In the words every backslash, bracket and backtick is escaped, as well as a {@code ^} at the start of marked
 * words, a {@code !} before a mark and an opening brace after one.
 */
public final class InlineWriter {

    private InlineWriter() {}

    /**
     * Writes a file.
     *
     * @param head the lines of the head without its first and last line, each without its line end; one has the key
     *     {@code source}, which identifies the format
     * @param words all the characters of the text, well-formed
     * @param annotations its annotations, in any order; of several on the same words the earlier is the outer one
     * @return the file; or, if marks cannot express the annotations, or the marks would cross each other or a blank
     *     line or nest too deep, no file and an error {@code no-inline-mark} for each, at its origin
     * @throws IllegalArgumentException if a line of the head has a line end or would close it, or no line begins with
     *     the key {@code source}
     */
    public static InlineWriting write(List<String> head, String words, List<Annotation> annotations) {
        String opening = opening(head);
        List<Finding> findings = new ArrayList<>();
        List<WritableMark> marks = nested(marks(words, annotations, findings), findings);
        MarkedBody body = MarkedBody.of(words, marks);
        for (WritableMark mark : body.divided()) {
            findings.add(finding(mark.annotation(), "it contains a blank line"));
        }
        return new InlineWriting(
                findings.isEmpty() ? opening + body.text() : null,
                findings.stream().sorted().toList());
    }

    private static String opening(List<String> head) {
        for (String line : head) {
            if (InlineHead.closes(line) || line.chars().anyMatch(LineEnds::isPart)) {
                throw new IllegalArgumentException("not a line of a head: " + QuotedText.of(line));
            }
        }
        if (head.stream().noneMatch(InlineHead::isSource)) {
            throw new IllegalArgumentException("a head without the key source");
        }
        return "---\n" + String.join("\n", head) + "\n---\n";
    }

    private static List<WritableMark> marks(String words, List<Annotation> annotations, List<Finding> findings) {
        SourceText text = SourceText.of(words);
        List<WritableMark> marks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Optional<String> obstacle = WritableMark.obstacle(annotation, text);
            if (obstacle.isPresent()) {
                findings.add(finding(annotation, obstacle.get()));
            } else {
                marks.add(WritableMark.of(annotation, text));
            }
        }
        Map<String, Integer> ids = new HashMap<>();
        marks.forEach(mark -> mark.id().ifPresent(id -> ids.merge(id, 1, Integer::sum)));
        for (WritableMark mark : marks) {
            if (!mark.keepsId(ids)) {
                findings.add(finding(mark.annotation(), "another annotation has the same id"));
            }
        }
        marks.sort(Comparator.comparingInt(WritableMark::start)
                .thenComparing(Comparator.comparingInt(WritableMark::end).reversed()));
        return marks;
    }

    /** Those that do not cross an earlier one and do not nest too deep. */
    private static List<WritableMark> nested(List<WritableMark> marks, List<Finding> findings) {
        List<WritableMark> nested = new ArrayList<>();
        Deque<WritableMark> open = new ArrayDeque<>();
        for (WritableMark mark : marks) {
            while (!open.isEmpty() && open.element().end() <= mark.start()) {
                open.pop();
            }
            if (!open.isEmpty() && open.element().end() < mark.end()) {
                String other = name(open.element().annotation());
                findings.add(finding(
                        mark.annotation(), "it crosses " + (other.startsWith("of ") ? "the one " : "") + other));
            } else if (open.size() == InlineReader.MAX_DEPTH) {
                findings.add(finding(mark.annotation(), "it is inside " + InlineReader.MAX_DEPTH + " others"));
            } else {
                open.push(mark);
                nested.add(mark);
            }
        }
        return nested;
    }

    private static Finding finding(Annotation annotation, String reason) {
        return Finding.of(
                        Severity.ERROR,
                        "no-inline-mark",
                        annotation.origin().file() + "." + VisibleText.cut(annotation.id()),
                        "the annotation " + name(annotation) + " cannot be written as an inline mark: " + reason)
                .at(Place.of(annotation.origin()));
    }

    /** The id of an annotation; its words if the id is only the place of a mark, which the reader does not know. */
    private static String name(Annotation annotation) {
        return annotation.passages().stream()
                .flatMap(passage -> passage.words().stream())
                .findFirst()
                .filter(words -> MarkAnnotations.isPlace(annotation.id()))
                .map(words -> "of " + QuotedText.of(words))
                .orElseGet(() -> QuotedText.of(annotation.id()));
    }
}
