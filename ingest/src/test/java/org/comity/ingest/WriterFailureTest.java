package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers that a program hands in, and what becomes of what they throw. */
class WriterFailureTest {

    @TempDir
    private Path corpus = Path.of("");

    /** A writer that returns or throws what a test wants. */
    private record OwnWriter(Supplier<String> result) implements AnnotationWriter {

        @Override
        public String format() {
            return "marks";
        }

        @Override
        public String ending() {
            return ".marks";
        }

        @Override
        public String write(String text, String textName, Iterable<Annotation> annotations) {
            return result.get();
        }
    }

    @BeforeEach
    void writesACorpus() throws IOException {
        Files.writeString(corpus.resolve("corpus.yaml"), "name: c\nentities:\n  iom: {organization: agency}\n");
        Files.writeString(corpus.resolve("a.txt"), "IOM is an agency.");
        Files.writeString(corpus.resolve("a.yaml"), "statements:\n- {quote: IOM is an agency, about: iom, aim: IOM}\n");
    }

    @Test
    void writesWithAWriterThatIsHandedIn() throws IOException {
        Conversion conversion = convert(() -> "written");

        assertEquals(Optional.of("written"), conversion.content());
        assertFalse(Converter.formats().contains("marks"));
        assertTrue(Converter.formats(options(() -> "")).contains("marks"));
    }

    @Test
    void namesTheWriterThatFailsAndItsFile() throws IOException {
        Conversion conversion = convert(() -> {
            throw new IllegalStateException("no such layer");
        });

        assertEquals(Optional.empty(), conversion.content());
        assertEquals(
                List.of("writer-failed a.yaml the writer org.comity.ingest.WriterFailureTest$OwnWriter failed:"
                        + " java.lang.IllegalStateException: no such layer"),
                errors(conversion));
    }

    @Test
    @SuppressWarnings("NullAway") // a writer that breaks its contract
    void namesTheWriterThatReturnsNullOrRecursesTooDeeply() throws IOException {
        assertTrue(errors(convert(() -> null)).get(0).endsWith("java.lang.NullPointerException: the result is null"));
        assertTrue(errors(convert(() -> {
                    throw new StackOverflowError();
                }))
                .get(0)
                .endsWith("java.lang.StackOverflowError"));
    }

    @Test
    void passesOnErrorsOfTheMachine() {
        assertThrows(
                OutOfMemoryError.class,
                () -> convert(() -> {
                    throw new OutOfMemoryError("too little");
                }));
    }

    private Conversion convert(Supplier<String> result) throws IOException {
        return Converter.convert(corpus, "a.yaml", "marks", options(result));
    }

    private static ReadingOptions options(Supplier<String> result) {
        return ReadingOptions.DEFAULT.withWriters(List.of(new OwnWriter(result)));
    }

    private static List<String> errors(Conversion conversion) {
        return conversion.findings().stream()
                .filter(finding -> finding.id().code().equals("writer-failed"))
                .map(finding -> finding.id().code() + " " + finding.id().subject() + " " + finding.message())
                .toList();
    }
}
