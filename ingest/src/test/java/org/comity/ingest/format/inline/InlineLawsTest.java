package org.comity.ingest.format.inline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.junit.jupiter.api.Test;

class InlineLawsTest {

    private static final String HEAD = "---\nsource:\n---\n";

    private static final List<String> PIECES = List.of(
            "Arland ",
            "[b",
            "[c ",
            "[d]{.e}",
            "é",
            "🌊",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "[",
            "[",
            "[",
            "]",
            "]{",
            "]{}",
            "]{.x}",
            "]{#i .y}",
            "]{k=v\n.z}",
            "]{k=\"v]\" l='w'}",
            "]{k=\"",
            "]{k='",
            "]{k=",
            "{",
            "}",
            "\"",
            "'",
            "`",
            "``",
            "\\",
            "\\\\",
            "\\]",
            "^",
            "!",
            "@",
            ".a",
            "#b",
            "c=d",
            " {.x}",
            "%",
            "=",
            "]{class=\"p q\"}",
            "---\n");

    private static final String CHARACTERS = "ab é—🌊𝄞[]{}\\`^!@#.=\"'&*_-\n\r\t";

    private static final List<String> NAMES = List.of("member", "of", "as", "k:l", "größe", "class", "note", "x-y_z.1");

    @Test
    void holdForAnyPiecesInAnyOrder() {
        Random random = new Random(20260301);
        int marks = 0;
        int findings = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "" : HEAD);
            for (int i = random.nextInt(16); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            AnnotatedText picture = InlineLaws.assertLawful(text.toString().getBytes(UTF_8));
            marks += picture.annotations().size();
            findings += picture.findings().size();
        }
        assertTrue(marks > 1_000, "marks: " + marks);
        assertTrue(findings > 2_000, "findings: " + findings);
    }

    @Test
    void everyBraceAfterABracketIsAMarkOrReported() {
        Random random = new Random(20260302);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder("x");
            int braces = 0;
            for (int i = random.nextInt(12); i >= 0; i--) {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                if (!piece.contains("`") && !piece.contains("\\") && !piece.contains("\"") && !piece.contains("'")) {
                    text.append(piece);
                }
            }
            for (int at = text.indexOf("]{"); at >= 0; at = text.indexOf("]{", at + 1)) {
                braces++;
            }
            AnnotatedText picture = new InlineReader().read("a.md", (HEAD + text).getBytes(UTF_8));
            int extra = (int) picture.findings().stream()
                    .filter(finding -> finding.message().endsWith("one pair of braces")
                            || finding.message().endsWith("between the brackets and the braces"))
                    .count();
            assertEquals(
                    braces, picture.annotations().size() + picture.findings().size() - extra, text::toString);
        }
    }

    @Test
    void readsBackWhatWasWritten() {
        Random random = new Random(20260303);
        int written = 0;
        for (int round = 0; round < 4_000; round++) {
            String words = words(random);
            List<Annotation> annotations = nested(random, words);
            InlineWriting writing = InlineWriter.write(InlineLaws.HEAD, words, annotations);
            if (writing.text().isPresent()) {
                written++;
                InlineLaws.assertReadsBack(writing.text().get(), words, inOrder(annotations));
            } else {
                InlineLaws.assertOnlyBlankLines(writing.findings());
            }
        }
        assertTrue(written > 2_000, "written: " + written);
    }

    @Test
    void writesWordsWithoutMarksSoThatTheyAreReadAsTheyWere() {
        Random random = new Random(20260304);
        for (int round = 0; round < 4_000; round++) {
            String words = words(random) + PIECES.get(random.nextInt(PIECES.size()));
            String file =
                    InlineWriter.write(InlineLaws.HEAD, words, List.of()).text().orElseThrow();
            InlineLaws.assertReadsBack(file, words, List.of());
        }
    }

    @Test
    void neverDropsAMarkThatCrossesAnother() {
        Random random = new Random(20260305);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            String words = "Arland and Borland";
            List<Annotation> annotations = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int start = random.nextInt(words.length() - 1);
                int end = start + 1 + random.nextInt(words.length() - start - 1);
                annotations.add(annotation("T" + i, "", List.of(), words, start, end));
            }
            InlineWriting writing = InlineWriter.write(InlineLaws.HEAD, words, annotations);
            assertEquals(crossing(annotations), writing.text().isEmpty());
            assertEquals(writing.text().isEmpty(), !writing.findings().isEmpty());
            refused += writing.findings().isEmpty() ? 0 : 1;
            writing.text().ifPresent(file -> InlineLaws.assertReadsBack(file, words, inOrder(annotations)));
        }
        assertTrue(refused > 1_000 && refused < 4_900, "refused: " + refused);
    }

    private static boolean crossing(List<Annotation> annotations) {
        return annotations.stream()
                .anyMatch(a -> annotations.stream()
                        .anyMatch(b -> offsets(a).start() < offsets(b).start()
                                && offsets(b).start() < offsets(a).end()
                                && offsets(a).end() < offsets(b).end()));
    }

    private static Offsets offsets(Annotation annotation) {
        return annotation.passages().get(0).offsets().orElseThrow();
    }

    private static List<Annotation> inOrder(List<Annotation> annotations) {
        return annotations.stream()
                .sorted(Comparator.comparingInt((Annotation a) -> offsets(a).start())
                        .thenComparingInt(a -> -offsets(a).end()))
                .toList();
    }

    private static String words(Random random) {
        int[] characters = CHARACTERS.codePoints().toArray();
        StringBuilder words = new StringBuilder("x");
        for (int i = random.nextInt(20); i >= 0; i--) {
            words.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return words.toString();
    }

    /** Marks made by halving: each is inside the one before it or beside it. */
    private static List<Annotation> nested(Random random, String words) {
        List<Annotation> annotations = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>();
        ranges.add(new int[] {0, words.codePointCount(0, words.length())});
        while (!ranges.isEmpty() && annotations.size() < 8) {
            int[] range = ranges.remove(random.nextInt(ranges.size()));
            if (range[0] == range[1]) {
                continue;
            }
            if (random.nextInt(3) > 0) {
                annotations.add(annotation(random, annotations.size(), words, range[0], range[1]));
            }
            int middle = range[0] + random.nextInt(range[1] - range[0] + 1);
            int gap = Math.min(range[1], middle + random.nextInt(3));
            ranges.add(new int[] {range[0], middle});
            ranges.add(new int[] {gap, range[1]});
        }
        return annotations;
    }

    private static Annotation annotation(Random random, int number, String words, int start, int end) {
        String label =
                List.of("", "membership", "größe", "1st", "a,b", "v1.2", "\"").get(random.nextInt(7));
        List<AnnotationAttribute> attributes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = NAMES.get(random.nextInt(label.isEmpty() ? 5 : NAMES.size()));
            String value = words(random).replaceAll("[\r\n]", "").substring(random.nextInt(2));
            attributes.add(new AnnotationAttribute(name, name.equals("class") ? "c" + i : value));
        }
        String id = List.of("7:" + (number + 1), "T" + number, "an id " + number + " \"]}", "é" + number)
                .get(random.nextInt(4));
        if (!MarkAnnotations.isPlace(id) && random.nextBoolean()) {
            attributes.add(random.nextInt(attributes.size() + 1), new AnnotationAttribute("id", id));
        }
        return annotation(id, label, attributes, words, start, end);
    }

    private static Annotation annotation(
            String id, String label, List<AnnotationAttribute> attributes, String words, int start, int end) {
        String marked = words.substring(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end));
        Passage passage = Passage.of(marked, new Offsets(start, end, OffsetUnit.CODE_POINTS));
        Details details = new Details(attributes, List.of(), List.of());
        return Annotation.span(id, label, List.of(passage), details, new Origin("a.ann", 1, 1));
    }
}
