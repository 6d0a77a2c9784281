package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.MarksReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that a program hands in, and what becomes of what they throw. */
class ReaderFailureTest {

    private static final String READER = "org.comity.ingest.ReaderFailureTest$FailingReader";
    private static final String OFFSETS_ADVICE = "  give the words too";
    private static final String ADVICE = "  report this to the authors of the reader, or do not use the reader";

    @TempDir
    private Path corpus = Path.of("");

    /** The method of a reader that fails. */
    private enum Step {
        RECOGNISES,
        READ,
        HELD_AGAINST
    }

    /** Reads as another reader does, except that one method fails for files that contain the word "bad". */
    private record FailingReader(Step step, boolean mayDeclareEntities, Supplier<AnnotatedText> failure)
            implements AnnotationReader {

        private static final MarksReader MARKS = new MarksReader();

        @Override
        public String format() {
            return MARKS.format();
        }

        @Override
        public List<String> endings() {
            return MARKS.endings();
        }

        @Override
        public boolean recognises(String file, byte[] bytes) {
            if (step == Step.RECOGNISES && file.contains("bad")) {
                return failure.get() == null;
            }
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // a reader that breaks its contract
        public AnnotatedText read(String file, byte[] bytes) {
            return step == Step.READ && file.contains("bad") ? failure.get() : MARKS.read(file, bytes);
        }

        @Override
        public List<Annotation> heldAgainst(String text, List<Annotation> annotations) {
            if (step == Step.HELD_AGAINST && text.contains("bad")) {
                return failure.get().annotations();
            }
            return annotations;
        }
    }

    @BeforeEach
    void writesTwoTexts() throws IOException {
        write("corpus.yaml", """
                name: marks
                entities:
                  arland: {organization: state, name: Arland}
                  forum: {framework: consultation mechanism, name: Delta Forum}
                mapping:
                  - {label: Observer, member: $words, of: forum, as: observer}
                """);
        write("bad.txt", "A bad day at the Delta Forum: Arland looks on.\n");
        write("bad.marks", "30\t36\tObserver\n");
        write("good.txt", "At the Delta Forum, Arland looks on.\n");
        write("good.marks", "20\t26\tObserver\n");
    }

    @Test
    void readsWithAReaderThatIsHandedIn() throws IOException {
        CorpusReading reading = read(new MarksReader());

        assertEquals(
                List.of(offsets("bad.marks"), OFFSETS_ADVICE, offsets("good.marks"), OFFSETS_ADVICE), printed(reading));
        assertEquals(
                List.of("bad.marks:1:1", "good.marks:1:1"),
                CorpusFolderCase.plain(reading.statements()).stream()
                        .filter(line -> line.startsWith("arland observer") || line.contains(".marks:"))
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1, line.lastIndexOf(']')))
                        .toList());
        assertFalse(reading.hasErrors());
    }

    @Test
    void namesTheReaderTheFileAndTheExceptionAndReadsTheOtherFiles() throws IOException {
        for (Step step : Step.values()) {
            CorpusReading reading = read(new FailingReader(step, false, () -> {
                throw new IllegalStateException("no such\nlabel");
            }));

            assertEquals(
                    List.of(
                            "bad.marks: error: the reader " + READER
                                    + " failed: java.lang.IllegalStateException: no such\\nlabel (reader-failed)",
                            ADVICE,
                            offsets("good.marks"),
                            OFFSETS_ADVICE),
                    printed(reading),
                    step::name);
            assertEquals(1, quotes(reading), step::name);
            assertTrue(reading.hasErrors(), step::name);
        }
    }

    @Test
    void namesAnExceptionWithoutMessageByItsClass() throws IOException {
        assertEquals(
                failed("java.lang.UnsupportedOperationException"),
                printed(read(new FailingReader(Step.READ, false, () -> {
                    throw new UnsupportedOperationException();
                }))));
    }

    @Test
    @SuppressWarnings("NullAway") // a reader that breaks its contract
    void countsAResultThatIsNullAsAFailure() throws IOException {
        assertEquals(
                failed("java.lang.NullPointerException: the result is null"),
                printed(read(new FailingReader(Step.READ, false, () -> null))));
    }

    @Test
    void countsErrorsThatTheFileOrTheReaderCausesAsFailures() throws IOException {
        assertEquals(
                failed("java.lang.StackOverflowError"),
                printed(read(new FailingReader(Step.READ, false, ReaderFailureTest::deeper))));
        assertEquals(
                failed("java.lang.NoClassDefFoundError: org/example/Gone"),
                printed(read(new FailingReader(Step.READ, false, () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                }))));
    }

    @Test
    void passesOnThatMemoryIsTooSmall() {
        FailingReader reader = new FailingReader(Step.READ, false, () -> {
            throw new OutOfMemoryError("tried");
        });

        assertThrows(OutOfMemoryError.class, () -> read(reader));
    }

    @Test
    void reportsAReaderOnceThatFailsInBothRounds() throws IOException {
        write("bad.marks", "30\t36\tentities\n");

        for (Step step : List.of(Step.RECOGNISES, Step.READ)) {
            CorpusReading reading = read(new FailingReader(step, true, () -> {
                throw new IllegalStateException("no such label");
            }));

            assertEquals(failed("java.lang.IllegalStateException: no such label"), printed(reading), step::name);
        }
    }

    @Test
    void asksReadersThatAreHandedInFirst() throws IOException {
        AnnotationReader greedy = new FailingReader(Step.READ, false, () -> {
            throw new IllegalStateException("asked");
        });

        assertEquals(failed("java.lang.IllegalStateException: asked"), printed(read(greedy, new MarksReader())));
        assertEquals(
                List.of(offsets("bad.marks"), OFFSETS_ADVICE, offsets("good.marks"), OFFSETS_ADVICE),
                printed(read(new MarksReader(), greedy)));
    }

    @Test
    void convertsWithAReaderThatIsHandedIn() throws IOException {
        ReadingOptions options = ReadingOptions.DEFAULT.withReaders(List.of(new MarksReader()));

        Conversion conversion = Converter.convert(corpus, "good.marks", "native", options);

        assertEquals(
                List.of(offsets("good.marks"), OFFSETS_ADVICE),
                conversion.findings().stream()
                        .flatMap(CorpusFolderCase::printed)
                        .toList());
        assertTrue(Optional.ofNullable(conversion.contentOrNull()).orElse("").contains("Arland"));
    }

    @SuppressWarnings("InfiniteRecursion") // as in a reader of nested elements
    private static AnnotatedText deeper() {
        return deeper();
    }

    private static List<String> failed(String exception) {
        return List.of(
                "bad.marks: error: the reader " + READER + " failed: " + exception + " (reader-failed)",
                ADVICE,
                offsets("good.marks"),
                OFFSETS_ADVICE);
    }

    /** A warning that the reader of the test always causes. */
    private static String offsets(String file) {
        return file + ":1:1: warning: only offsets point to \"Arland\"; no words confirm them (offset-alone)";
    }

    private static List<String> printed(CorpusReading reading) {
        return reading.findings().stream().flatMap(CorpusFolderCase::printed).toList();
    }

    private static long quotes(CorpusReading reading) {
        return reading.statements().all().stream()
                .filter(statement -> statement.evidence().isPresent())
                .count();
    }

    private CorpusReading read(AnnotationReader... readers) throws IOException {
        return CorpusReader.read(corpus, ReadingOptions.DEFAULT.withReaders(List.of(readers)));
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(corpus.resolve(file), content, StandardCharsets.UTF_8);
    }
}
