package org.comity.export.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs a program outside this project that has this module and its libraries on its module path. */
class ModulePathTest {

    private static final Path CONSUMER = Path.of("..", "consumer", "src");

    @TempDir
    private Path folder;

    @Test
    void publishesAndReadsBackOnTheModulePath() throws IOException, InterruptedException {
        String classes = folder.resolve("classes").toString();
        String compiled = JavaPath.run(
                folder.resolve("javac"),
                "javac",
                List.of(
                        "-Xlint:all",
                        "-Werror",
                        "--release",
                        "17",
                        "--module-path",
                        JavaPath.modulePath(),
                        "-d",
                        classes,
                        CONSUMER.resolve("publisher/module/module-info.java").toString(),
                        CONSUMER.resolve("publisher/java/org/example/consumer/Publisher.java")
                                .toString(),
                        CONSUMER.resolve("main/java/org/example/consumer/Corpus.java")
                                .toString()));
        assertEquals("", compiled);

        String printed = JavaPath.run(
                folder.resolve("java"),
                "java",
                List.of(
                        // Keeps the logging library below POI from reporting that nobody logs with it.
                        "-Dlog4j2.statusLoggerLevel=OFF",
                        "--module-path",
                        JavaPath.modulePath() + System.getProperty("path.separator") + classes,
                        "--module",
                        "org.example.publisher/org.example.consumer.Publisher",
                        folder.resolve("dataset").toString()));
        assertEquals("""
                module org.example.publisher
                module org.comity.export
                0 findings
                workbook true
                dataset.yaml true
                dataset.json true
                csv/datapackage.json true
                """, printed);
    }
}
