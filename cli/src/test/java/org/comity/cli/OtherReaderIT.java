package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader shown in the documentation, compiled against the jar and found by it. */
class OtherReaderIT {

    private static final Path PAGE = Path.of("..", "docs", "formats.md");
    private static final Pattern SHOWN =
            Pattern.compile("```java\n(/\\*\\*[^`]*?public final class MarksReader .*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import java.nio.charset.StandardCharsets;
            import java.util.*;
            import java.util.regex.*;
            import org.comity.domain.finding.*;
            import org.comity.domain.source.*;
            import org.comity.ingest.annotation.*;

            """;

    @TempDir
    private Path folder = Path.of("");

    private Path corpus = Path.of("");

    @BeforeEach
    void writesACorpusInAFormatOfItsOwn() throws IOException {
        corpus = folder.resolve("corpus");
        Files.createDirectories(corpus);
        Files.writeString(corpus.resolve("corpus.yaml"), """
                name: marks
                entities:
                  arland: {organization: state, name: Arland}
                  forum: {framework: consultation mechanism, name: Delta Forum}
                mapping:
                  - {label: Observer, member: $words, of: forum, as: observer}
                """);
        Files.writeString(corpus.resolve("note.txt"), "At the Delta Forum, Arland looks on.\n");
        Files.writeString(corpus.resolve("note.marks"), "20\t26\tObserver\nArland looks on\n");
    }

    @Test
    void readsFilesInTheFormatOfAnother() throws IOException, InterruptedException {
        compile();

        Run checked = comity("check corpus");
        assertTrue(
                checked.err().contains("note.marks:2:1: error: the line is not two offsets and a label"),
                checked.err());

        Files.writeString(corpus.resolve("note.marks"), "20\t26\tObserver\n");
        Run built = comity("build corpus --format csv --out dataset");
        assertEquals(0, built.exitCode(), built.err());
        String memberships = Files.readString(folder.resolve("dataset/csv/memberships.csv"));
        assertTrue(memberships.contains("arland"), memberships);
        assertTrue(memberships.contains("observer"), memberships);
    }

    @Test
    void knowsNothingOfAFormatWhoseReaderIsNotThere() throws IOException, InterruptedException {
        Run run = JarRun.in(folder).run("check", "corpus");

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.err().contains("no annotated text was read, so there is nothing to publish"), run.err());
        assertTrue(run.err().contains("note.txt"), run.err());
        assertFalse(run.err().contains("note.marks:"), run.err());
    }

    private Run comity(String arguments) throws IOException, InterruptedException {
        return JarRun.in(folder)
                .shell("\"$java\" -cp \"$jar\"" + File.pathSeparator + "classes org.comity.cli.Comity " + arguments);
    }

    private void compile() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(PAGE));
        assertTrue(shown.find(), "no reader is shown in " + PAGE);
        Path source = folder.resolve("MarksReader.java");
        Files.writeString(source, IMPORTS + shown.group(1), StandardCharsets.UTF_8);
        Path classes = folder.resolve("classes");
        Path services = classes.resolve("META-INF").resolve("services");
        Files.createDirectories(services);
        Files.writeString(services.resolve("org.comity.ingest.annotation.AnnotationReader"), "MarksReader\n");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        JarRun.JAR.toString(),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertEquals(0, result, "the reader that is shown does not compile");
    }
}
