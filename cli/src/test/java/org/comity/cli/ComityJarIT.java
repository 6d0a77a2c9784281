package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComityJarIT {

    /** In bytes. SQLite is 5 MB of it, for eight machines; most of the rest is what POI needs for a workbook. */
    private static final long LARGEST = 22_000_000;

    private static final Path CORPORA =
            Path.of("src", "test", "resources", "corpora").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNoLargerThanItMustBe() throws IOException {
        assertTrue(Files.size(JarRun.JAR) < LARGEST, () -> JarRun.JAR + " has grown beyond " + LARGEST + " bytes");
    }

    /** The jar has the native code of SQLite for the machines that most people have. */
    @Test
    void saysThatSqliteIsMissingOnARareMachine() throws IOException, InterruptedException {
        Run database = JarRun.in(folder).shell("\"$java\" -Dos.arch=riscv64 -jar \"$jar\" build --format csv,sqlite");

        assertEquals(2, database.exitCode());
        assertTrue(
                database.err().contains("there is none for this machine (Linux/riscv64): choose other formats"),
                database.err());
        assertEquals(2, database.err().lines().count(), database.err());
    }

    @Test
    void containsNoEntryTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), names().stream().filter(name -> !seen.add(name)).toList());
    }

    @Test
    void containsNeitherSignaturesNorModuleDescriptors() throws IOException {
        assertEquals(
                List.of(),
                names().stream()
                        .filter(name ->
                                name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)") || name.endsWith("module-info.class"))
                        .toList());
    }

    @Test
    void containsEveryProviderThatItNames() throws IOException {
        Set<String> names = new HashSet<>(names());
        List<String> missing = new ArrayList<>();
        for (String services : names) {
            if (services.matches("META-INF/services/.+")) {
                content(services)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(provider -> !provider.isEmpty())
                        .filter(provider -> !names.contains(provider.replace('.', '/') + ".class"))
                        .forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void containsTheLicencesAndNoticesOfAllThatIsInIt() throws IOException {
        String licences = content("META-INF/LICENSE") + content("META-INF/LICENSE.txt");
        assertTrue(licences.contains("Apache License"));
        assertTrue(licences.contains("APACHE POI SUBCOMPONENTS"));
        String notices = content("META-INF/NOTICE");
        assertTrue(notices.contains("Apache POI"));
        assertTrue(notices.contains("Apache Commons CSV"));
        assertTrue(notices.contains("Jackson"));
    }

    @Test
    void printsItsVersion() throws Exception {
        Run run = JarRun.in(folder).run("--version");
        assertEquals("", run.err());
        assertTrue(run.out().matches("comity \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void printsItsHelpWithoutReadingTheCommandLine() throws Exception {
        for (List<String> arguments :
                List.of(List.of("--help"), List.of("--version"), List.of("build", "--help"), List.of("check", "-V"))) {
            List<String> loaded = loaded(arguments.toArray(String[]::new));
            assertTrue(loaded.contains("org.comity.cli.PreparedAnswer"), loaded::toString);
            assertEquals(
                    List.of(),
                    loaded.stream().filter(name -> name.startsWith("picocli.")).toList());
        }
    }

    @Test
    void loadsNeitherOtherCommandsNorTheWorkbookForACheck() throws Exception {
        List<String> loaded = loaded("check");
        assertTrue(loaded.contains("org.comity.cli.CheckCommand"), loaded::toString);
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(name -> name.matches("org\\.comity\\.cli\\.(Build|Convert|Verify)Command")
                                || name.matches(
                                        "(org\\.apache|org\\.openxmlformats|com\\.microsoft|tools\\.jackson)\\..*"))
                        .toList());
    }

    /** The names of the classes that a run loads. */
    private List<String> loaded(String... arguments) throws Exception {
        Path log = folder.resolve("classes.txt");
        Run run =
                JarRun.in(folder).with("-Xlog:class+load:file=" + log + ":none").run(arguments);
        assertEquals(0, run.exitCode(), run.err());
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst(" .*", "")).toList();
        }
    }

    @Test
    void buildsTheEmbeddedCorpusIntoTheFolderDataset() throws Exception {
        Run run = JarRun.in(folder).run("build");
        assertEquals(0, run.exitCode(), run.err());
        assertFalse(run.err().contains("log4j"), run.err());
        assertTrue(Files.isRegularFile(folder.resolve("dataset/csv/memberships.csv")));
        assertTrue(Files.isRegularFile(folder.resolve("dataset/dataset.yaml")));
        try (ZipFile workbook =
                new ZipFile(folder.resolve("dataset/dataset.xlsx").toString())) {
            assertTrue(workbook.stream().anyMatch(entry -> entry.getName().equals("xl/workbook.xml")));
            assertTrue(workbook.stream().anyMatch(entry -> entry.getName().startsWith("xl/tables/")));
        }
    }

    @Test
    void tellsTheShellHowItEnded() throws Exception {
        JarRun jar = JarRun.in(folder);
        assertEquals(0, jar.run("check").exitCode());
        assertEquals(1, jar.run("build", CORPORA.resolve("broken").toString()).exitCode());
        assertEquals(2, jar.run("build", "--format", "doc").exitCode());
        assertEquals(3, jar.run("check", "no-such-corpus").exitCode());
    }

    @Test
    void reportsAFullDiskOnStandardOutput() throws Exception {
        assertEquals(
                3,
                JarRun.in(folder)
                        .shell("exec $java -jar $jar check > /dev/full")
                        .exitCode());
        assertEquals(
                3,
                JarRun.in(folder)
                        .shell("exec $java -jar $jar --help > /dev/full")
                        .exitCode());
    }

    @Test
    void reportsAFullDiskWhereTheDatasetShouldGo() throws Exception {
        Run run = JarRun.in(folder).shell("ulimit -f 1; exec $java -jar $jar build");
        assertEquals(3, run.exitCode(), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void findsItsCorpusWhereverTheJarLies() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("a b!/c#d%20e"));
        Path jar = Files.copy(JarRun.JAR, odd.resolve("comity.jar"));
        Run run = JarRun.in(folder).of(jar).run("check");
        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void explainsAPathThatTheLocaleCannotExpress() throws Exception {
        Run run = JarRun.in(folder)
                .with(Map.of("LC_ALL", "C"))
                .shell("exec $java -jar $jar check \"$(printf 'caf\\303\\251')\"");
        assertTrue(run.err().contains("set LC_ALL=C.UTF-8 and try again"), run.err());
        assertEquals(2, run.exitCode());
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("corpus.yaml"), "name: accents\ntitle: Übereinkünfte 国際\n");
        Run run = JarRun.in(folder)
                .with(Map.of("LC_ALL", "C"))
                .with("-Dfile.encoding=ISO-8859-1")
                .run("check", folder.toString());
        assertEquals("Übereinkünfte 国際", run.out().lines().findFirst().orElse(""), run.err());
    }

    private static List<String> names() throws IOException {
        try (ZipFile jar = new ZipFile(JarRun.JAR.toString())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String content(String name) throws IOException {
        try (ZipFile jar = new ZipFile(JarRun.JAR.toString())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
