package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format and the table shown in the documentation, compiled against the jar and found by it. */
class OtherFormatIT {

    private static final Path EXTENSION = Path.of("..", "consumer", "src", "extension");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void compilesTheExtension() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> sources = filesIn(EXTENSION.resolve("java"));
        String[] arguments = Stream.concat(
                        Stream.of("-proc:none", "-cp", JarRun.JAR.toString(), "-d", classes.toString()),
                        sources.stream())
                .toArray(String[]::new);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
        Path services = Files.createDirectories(classes.resolve("META-INF").resolve("services"));
        for (String service : filesIn(EXTENSION.resolve("resources"))) {
            Files.copy(Path.of(service), services.resolve(Path.of(service).getFileName()));
        }
    }

    @Test
    void buildsInTheFormatOfAnother() throws IOException, InterruptedException {
        Run built = comity("build --format csv,markdown --out dataset");

        assertEquals(0, built.exitCode(), built.err());
        assertTrue(Files.readString(folder.resolve("dataset/markdown/memberships.md"))
                .startsWith("| id | member_id |"));
        assertTrue(
                Files.readString(folder.resolve("dataset/csv/body_sizes.csv")).startsWith("id,body_id,members"));
        assertTrue(
                Files.readString(folder.resolve("dataset/csv/datapackage.json")).contains("\"body_sizes.csv\""));
        assertEquals(0, comity("verify dataset").exitCode());
        assertEquals(0, comity("check --format markdown").exitCode());
    }

    @Test
    void namesAllFormatsIfOneIsUnknown() throws IOException, InterruptedException {
        Run built = comity("build --format mark");

        assertEquals(2, built.exitCode());
        assertTrue(
                built.err()
                        .contains("'mark' is not one of csv, csv-for-excel, xlsx, yaml, json, jsonl, sqlite, network,"
                                + " panel, html, markdown"),
                built.err());
    }

    private Run comity(String arguments) throws IOException, InterruptedException {
        return JarRun.in(folder)
                .shell("\"$java\" -cp \"$jar\"" + File.pathSeparator + "classes org.comity.cli.Comity " + arguments);
    }

    private static List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
