package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Written annotations are read back unchanged. */
class BratLawsTest {

    private static final Origin SOMEWHERE = new Origin("x", 1, 1);
    private static final String LETTERS = "aé漢z0.-;:#*\uD83C\uDF0D\u0301 \u00A0 ";

    private final SourceText text;
    private final Random random;

    BratLawsTest(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        text = SourceText.of(characters(40 + random.nextInt(60)));
    }

    private String characters(int length) {
        StringBuilder characters = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            characters.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return characters.toString();
    }

    /** A word that can be a name in brat. */
    private String name() {
        return pick("Organization", "Framework", "Part-of", "Übergang", "漢字", "x_1", "\uD83C\uDF0D");
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (int wanted = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3); wanted > 0; wanted--) {
            int start = at + random.nextInt(8);
            int end = start + 1 + random.nextInt(9);
            if (end > text.length()) {
                break;
            }
            passages.add(passage(start, end));
            at = random.nextInt(3) == 0 ? end : end + 1;
        }
        boolean shown = passages.stream()
                .anyMatch(passage -> !passage.words().orElse("").isBlank());
        return shown ? passages : List.of();
    }

    private Passage passage(int start, int end) {
        Offsets offsets = new Offsets(start, end, OffsetUnit.CODE_POINTS);
        return Passage.of(text.words(new Span(start, end)), offsets);
    }

    private Details details() {
        List<AnnotationAttribute> attributes = new ArrayList<>();
        List<Normalization> normalizations = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            attributes.add(new AnnotationAttribute(name(), pick("true", "associate_member", "two  words", "a:b")));
        }
        while (random.nextInt(4) == 0) {
            normalizations.add(new Normalization(name(), pick("Q1", "DE:1-a", "漢"), pick("", "a\tname", " of it ")));
        }
        while (random.nextInt(4) == 0) {
            notes.add(new Note(pick("AnnotatorNotes", "commenting"), pick("", " x ", "a\tb", characters(9))));
        }
        return new Details(attributes, normalizations, notes);
    }

    private List<Annotation> picture() {
        int size = random.nextInt(14);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(pick("T", "E", "R", "A", "*", "#", "", "T0", "uuid-") + (i + random.nextInt(2) * 100));
        }
        List<String> unique = ids.stream().distinct().toList();
        List<Annotation> annotations = new ArrayList<>();
        for (String id : unique) {
            AnnotationKind kind = List.of(AnnotationKind.values()).get(random.nextInt(3));
            List<Argument> arguments = new ArrayList<>();
            boolean roles = random.nextInt(3) > 0;
            int count = kind == AnnotationKind.SPAN
                    ? 0
                    : kind == AnnotationKind.EVENT ? random.nextInt(4) : roles ? 2 : 2 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                String role =
                        kind == AnnotationKind.EVENT ? pick("Member", "Of", "Theme2") : roles ? "Arg" + (i + 1) : "";
                arguments.add(new Argument(role, unique.get(random.nextInt(unique.size()))));
            }
            List<Passage> passages = kind == AnnotationKind.RELATION ? List.of() : passages();
            Details details = kind == AnnotationKind.RELATION && !roles ? Details.NONE : details();
            annotations.add(new Annotation(id, kind, name(), passages, arguments, details, SOMEWHERE));
        }
        return withoutNamedEquivalences(annotations);
    }

    /** In brat an equivalence cannot be the target of anything; a named one would get roles. */
    private static List<Annotation> withoutNamedEquivalences(List<Annotation> annotations) {
        List<String> equivalences = annotations.stream()
                .filter(some -> some.arguments().stream()
                        .anyMatch(argument -> argument.role().isEmpty()))
                .map(Annotation::id)
                .toList();
        List<Annotation> kept = new ArrayList<>();
        for (Annotation some : annotations) {
            if (some.arguments().stream().noneMatch(argument -> equivalences.contains(argument.of()))) {
                kept.add(some);
            }
        }
        List<String> ids = kept.stream().map(Annotation::id).toList();
        boolean closed = kept.stream()
                .flatMap(some -> some.arguments().stream())
                .allMatch(argument -> ids.contains(argument.of()));
        return closed ? kept : withoutOpenArguments(kept, ids);
    }

    private static List<Annotation> withoutOpenArguments(List<Annotation> annotations, List<String> ids) {
        List<Annotation> closed = annotations.stream()
                .filter(some -> some.arguments().stream().allMatch(argument -> ids.contains(argument.of())))
                .toList();
        return closed.size() == annotations.size()
                ? closed
                : withoutOpenArguments(
                        closed, closed.stream().map(Annotation::id).toList());
    }

    /** The annotations with numbered ids, so that two sets can be compared whatever their ids are. */
    private static List<Annotation> anonymous(List<Annotation> annotations) {
        Map<String, String> numbers = new HashMap<>();
        annotations.forEach(annotation -> numbers.put(annotation.id(), "id" + numbers.size()));
        return annotations.stream()
                .map(some -> new Annotation(
                        Objects.requireNonNull(numbers.get(some.id())),
                        some.kind(),
                        some.label(),
                        some.passages(),
                        some.arguments().stream()
                                .map(argument -> new Argument(
                                        argument.role(), Objects.requireNonNull(numbers.get(argument.of()))))
                                .toList(),
                        some.details(),
                        SOMEWHERE))
                .toList();
    }

    private static boolean isOfBrat(Annotation annotation) {
        String kind =
                annotation.kind() == AnnotationKind.SPAN ? "T" : annotation.kind() == AnnotationKind.EVENT ? "E" : "R";
        boolean equivalence = annotation.kind() == AnnotationKind.RELATION
                && annotation.arguments().get(0).role().isEmpty();
        return !equivalence && annotation.id().matches(kind + "[0-9]+");
    }

    @RepeatedTest(2_000)
    void readsWhatItWrites() {
        List<Annotation> picture = picture();
        String written = new BratWriter().write(text.text(), "x.txt", picture);
        AnnotatedText read =
                ReaderLaws.assertLawful(new BratReader(), "x.ann", written.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(), read.findings(), written);
        assertEquals(anonymous(picture), anonymous(read.annotations()), written);
        for (int i = 0; i < picture.size(); i++) {
            if (isOfBrat(picture.get(i))) {
                assertEquals(picture.get(i).id(), read.annotations().get(i).id(), written);
            }
        }
        assertEquals(written, new BratWriter().write(text.text(), "x.txt", read.annotations()));
    }

    @RepeatedTest(500)
    void readsAPassageOverLineEndsAndTabsAsOne() {
        String lines = "a b\tc\r\n"
                + characters(20 + random.nextInt(20)).replace('z', '\n').replace('-', '\t') + " d";
        SourceText wrapped = SourceText.of(lines);
        List<Annotation> picture = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int start = random.nextInt(wrapped.length());
            int end = start + 1 + random.nextInt(wrapped.length() - start);
            String words = wrapped.words(new Span(start, end));
            if (!words.isEmpty() && isShown(words.codePointAt(0)) && isShown(words.codePointBefore(words.length()))) {
                Passage passage = Passage.of(words, new Offsets(start, end, OffsetUnit.CODE_POINTS));
                picture.add(Annotation.span("T" + i, "X", List.of(passage), Details.NONE, SOMEWHERE));
            }
        }
        BratReader reader = new BratReader();
        String written = new BratWriter().write(lines, "x.txt", picture);
        List<Annotation> read = reader.heldAgainst(
                lines,
                ReaderLaws.assertLawful(reader, "x.ann", written.getBytes(StandardCharsets.UTF_8))
                        .annotations());
        assertEquals(anonymous(picture), anonymous(read), written);
    }

    private static boolean isShown(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
