package org.comity.readme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.resolution.Resolution;
import org.comity.export.Format;
import org.comity.export.publication.Publication;
import org.comity.export.reading.DatasetReader;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SAMPLES = Path.of("src/test/java/org/comity/readme");
    private static final Path CORPUS = Path.of("src/main/resources/corpus");
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void showsTheSamplesThatAreCompiledHere() throws IOException {
        assertEquals(
                List.of(
                        sample("WhoBelongs.java"),
                        sample("WhoBelonged.java"),
                        sample("AsPublished.java"),
                        sample("WhatChanged.java"),
                        sample("InsideDates.java")),
                javaBlocks("docs/java.md"));
    }

    @Test
    void beginsWithLinesThatAreCompiledHere() throws IOException {
        String code = Files.readString(SAMPLES.resolve("AllMemberships.java"));
        String body = code.substring(code.indexOf("        Dataset dataset"), code.lastIndexOf("    }\n}"));
        assertEquals(List.of(body.indent(-8)), javaBlocks("README.md"));
    }

    @Test
    void isShort() throws IOException {
        assertTrue(Files.readAllLines(ROOT.resolve("README.md")).size() <= 120);
    }

    private static List<String> javaBlocks(String page) throws IOException {
        return JAVA_BLOCK
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String sample(String name) throws IOException {
        String code = Files.readString(SAMPLES.resolve(name));
        return code.substring(code.indexOf("import "));
    }

    @Test
    void showsSamplesThatRunAndPrintTheSame(@TempDir Path folder) throws IOException {
        CorpusReading reading = CorpusReader.read(CORPUS);
        Dataset dataset = Resolution.resolve(reading.corpus(), reading.statements(), reading.findings());
        Publication.publish(dataset, folder, Set.of(Format.JSON), "comity test");

        String shown = printed(() -> WhoBelongs.main(new String[] {CORPUS.toString()}));

        assertTrue(shown.contains("International Organization for Migration"), shown);
        assertEquals(shown, printed(() -> WhoBelonged.main(new String[] {folder.toString()})));
        assertEquals("", printed(() -> WhatChanged.main(new String[] {folder.toString(), CORPUS.toString()})));
    }

    @Test
    void showsHowToNoticeAChangeOfWhatIsNotACell(@TempDir Path folder) throws IOException {
        Dataset dataset = CorpusReader.read(CORPUS).resolve();
        Publication.publish(dataset, folder, Set.of(Format.JSON), "comity test");
        assertEquals(dataset, AsPublished.read(folder));

        String title = dataset.corpus().imprint().title();
        Path json = folder.resolve("dataset.json");
        Files.writeString(json, Files.readString(json).replace("\"" + title + "\"", "\"Another title\""));

        assertEquals(
                "Another title", DatasetReader.read(folder).corpus().imprint().title());
        String refusal = String.valueOf(
                assertThrows(IOException.class, () -> AsPublished.read(folder)).getMessage());
        assertTrue(refusal.contains("is not as published"), refusal);
    }

    @Test
    void showsDatesThatPrintAsThePageSays() throws IOException {
        String shown =
                printed(() -> InsideDates.main(new String[] {"early 1980s", "ca. March 1950", "since 2012", "soon"}));

        assertTrue(Files.readString(ROOT.resolve("docs/java.md")).contains("```text\n" + shown + "```"), shown);
    }

    private static String printed(Executable program) {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            assertDoesNotThrow(program);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/cli.md",
                "docs/dataset.md",
                "docs/format.md",
                "docs/formats.md"
            })
    void linksToFilesThatExist(String document) throws IOException {
        Path file = ROOT.resolve(document);
        List<String> broken = new ArrayList<>();
        for (MatchResult link : LINK.matcher(Files.readString(file)).results().toList()) {
            if (!Files.exists(file.resolveSibling(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertEquals(List.of(), broken);
    }
}
