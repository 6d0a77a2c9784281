package org.comity.ingest.format.inline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.annotation.ReaderLaws;

/** Laws for any bytes that are read, and for everything that is written. */
final class InlineLaws {

    static final List<String> HEAD = List.of("source:", "  title: Minutes");

    private InlineLaws() {}

    /** Words are at their stated places, marks nest, and the result can be written and read again. */
    static AnnotatedText assertLawful(byte[] bytes) {
        AnnotatedText picture = ReaderLaws.assertLawful(new InlineReader(), "a.md", bytes);
        assertEquals(picture.words(), InlineText.words(bytes));
        picture.words().ifPresent(words -> {
            assertStandsInOrder(words, picture.annotations());
            InlineWriting writing = InlineWriter.write(HEAD, words, picture.annotations());
            if (writing.text().isPresent()) {
                assertReadsBack(writing.text().get(), words, picture.annotations());
            } else {
                assertOnlyBlankLines(writing.findings());
            }
        });
        return picture;
    }

    /** The file is recognised, has no findings, and contains what was written. */
    static void assertReadsBack(String file, String words, List<Annotation> annotations) {
        byte[] bytes = file.getBytes(UTF_8);
        InlineReader reader = new InlineReader();
        assertTrue(reader.recognises("b.md", bytes), file);
        AnnotatedText again = reader.read("b.md", bytes);
        List<Finding> wrong = again.findings().stream()
                .filter(finding -> !finding.id().code().equals("empty-text")
                        && !finding.id().code().equals("control-character"))
                .toList();
        assertEquals(List.of(), wrong, file);
        assertEquals(Optional.of(words), again.words(), file);
        assertEquals(said(annotations), said(again.annotations()), file);
    }

    static void assertOnlyBlankLines(List<Finding> findings) {
        assertTrue(!findings.isEmpty());
        findings.forEach(finding -> assertTrue(
                finding.message().endsWith("cannot be written as an inline mark: it contains a blank line"),
                finding::message));
    }

    private static void assertStandsInOrder(String words, List<Annotation> annotations) {
        Deque<Offsets> open = new ArrayDeque<>();
        int last = 0;
        for (Annotation annotation : annotations) {
            Passage passage = annotation.passages().get(0);
            Offsets offsets = passage.offsets().orElseThrow();
            int start = words.offsetByCodePoints(0, offsets.start());
            int end = words.offsetByCodePoints(start, offsets.end() - offsets.start());
            assertEquals(passage.words(), Optional.of(words.substring(start, end)));
            assertTrue(last <= offsets.start(), annotation::toString);
            last = offsets.start();
            while (!open.isEmpty() && open.element().end() <= offsets.start()) {
                open.pop();
            }
            assertTrue(open.isEmpty() || offsets.end() <= open.element().end(), annotation::toString);
            open.push(offsets);
            assertTrue(open.size() <= InlineReader.MAX_DEPTH);
        }
    }

    /** The content of annotations except the places that ids are created from; an id is also an attribute. */
    private static List<Said> said(List<Annotation> annotations) {
        return annotations.stream()
                .map(annotation -> {
                    List<AnnotationAttribute> attributes =
                            new ArrayList<>(annotation.details().attributes());
                    String id = MarkAnnotations.isPlace(annotation.id()) ? "" : annotation.id();
                    if (!id.isEmpty()
                            && attributes.stream().noneMatch(a -> a.name().equals("id"))) {
                        attributes.add(0, new AnnotationAttribute("id", id));
                    }
                    return new Said(id, annotation.label(), annotation.passages(), attributes);
                })
                .toList();
    }

    private record Said(String id, String label, List<Passage> passages, List<AnnotationAttribute> attributes) {}
}
