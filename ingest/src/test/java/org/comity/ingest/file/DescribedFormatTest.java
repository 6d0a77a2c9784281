package org.comity.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.ReadingOptions;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.AnnotationWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Readers and writers of other projects that describe their format wrongly. */
class DescribedFormatTest {

    private static final String READER = "the reader " + DescribedReader.class.getName();
    private static final String WRITER = "the writer " + DescribedWriter.class.getName();

    @Test
    void mayHaveAnyOtherEnding() {
        for (String ending : List.of(".marks", ".ann2", ".tei.xml", ".a-b_c", ".é")) {
            GuardedReader reader = new GuardedReader(new DescribedReader(() -> "marks", () -> List.of(ending)));
            assertEquals(List.of(ending), reader.endings());
        }
    }

    @Test
    void cannotHaveTheEndingOfTextsOrNativeAnnotations() {
        for (String ending : List.of(".yaml", ".txt", ".marks.yaml", ".marks.txt")) {
            String problem = " cannot have the ending '" + ending + "': files that end in .yaml or .txt are native"
                    + " annotations or texts; choose another ending";
            assertEquals(READER + problem, refusal(() -> "marks", () -> List.of(".marks", ending)));
            assertEquals(WRITER + problem, refusalOfWriter(() -> "marks", () -> ending));
        }
    }

    @Test
    void cannotHaveAnEndingThatIsPartOfAName() {
        for (String ending : List.of("marks", "", ".", ".Marks", "./marks", ".a b")) {
            String problem = " cannot have the ending '" + ending
                    + "': an ending is a full stop and then letters in lower case, such as '.ann'";
            assertEquals(READER + problem, refusal(() -> "marks", () -> List.of(ending)));
            assertEquals(WRITER + problem, refusalOfWriter(() -> "marks", () -> ending));
        }
        assertEquals(READER + " has no files: endings() returned an empty list", refusal(() -> "marks", List::of));
    }

    @Test
    void isNamedWithTheMethodThatThrowsOrReturnsNull() {
        assertEquals(READER + ": format() returned null", refusal(() -> null, () -> List.of(".marks")));
        assertEquals(READER + ": endings() returned null", refusal(() -> "marks", () -> null));
        assertEquals(
                READER + ": endings() returned a list that contains null",
                refusal(() -> "marks", () -> Arrays.asList(".marks", null)));
        assertEquals(WRITER + ": format() returned null", refusalOfWriter(() -> null, () -> ".marks"));
        assertEquals(WRITER + ": ending() returned null", refusalOfWriter(() -> "marks", () -> null));
        assertEquals(
                READER + ": format() failed: java.lang.IllegalStateException: no",
                refusal(
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        () -> List.of(".marks")));
        assertEquals(
                READER + " cannot have the format 'My Marks': a name has lower-case letters and digits, with hyphens"
                        + " between them",
                refusal(() -> "My Marks", () -> List.of(".marks")));
    }

    private static String refusal(
            Supplier<@Nullable String> format, Supplier<? extends @Nullable List<@Nullable String>> endings) {
        return read(ReadingOptions.DEFAULT.withReaders(List.of(new DescribedReader(format, endings))));
    }

    private static String refusalOfWriter(Supplier<@Nullable String> format, Supplier<@Nullable String> ending) {
        return read(ReadingOptions.DEFAULT.withWriters(List.of(new DescribedWriter(format, ending))));
    }

    private static String read(ReadingOptions options) {
        return String.valueOf(assertThrows(IOException.class, () -> CorpusReader.read(Path.of("nowhere"), options))
                .getMessage());
    }

    @SuppressWarnings("NullAway") // a reader that breaks its contract
    private record DescribedReader(
            Supplier<@Nullable String> name, Supplier<? extends @Nullable List<@Nullable String>> all)
            implements AnnotationReader {

        @Override
        public String format() {
            return name.get();
        }

        @Override
        public List<String> endings() {
            return all.get();
        }

        @Override
        public AnnotatedText read(String file, byte[] bytes) {
            return AnnotatedText.of(List.of(), List.of());
        }
    }

    @SuppressWarnings("NullAway") // a writer that breaks its contract
    private record DescribedWriter(Supplier<@Nullable String> name, Supplier<@Nullable String> end)
            implements AnnotationWriter {

        @Override
        public String format() {
            return name.get();
        }

        @Override
        public String ending() {
            return end.get();
        }

        @Override
        public String write(String text, String textName, Iterable<Annotation> annotations) {
            return text;
        }
    }
}
