package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program of the distribution, unpacked and started as a user does. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final Path ZIP =
            Path.of(System.getProperty("comity.distribution", "target/comity-0.1.0-SNAPSHOT.zip"));
    private static final Map<String, String> WITHOUT_ARCHIVE = Map.of("COMITY_CLASS_ARCHIVE", "off");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (.*) /(.*)$");
    private static final Pattern ENTRY = Pattern.compile("(?m)^ENTRYPOINT \\[\"/(.*)\"]$");
    private static final int MOST_SECONDS = 240;

    @TempDir
    private Path folder;

    @Test
    void answersLikeTheJarFromAnyFolderAndThroughALink() throws Exception {
        Path program = unpacked(folder.resolve("a folder")).resolve("bin/comity");
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("links")).resolve("comity"), program);
        Path further = Files.createSymbolicLink(folder.resolve("further"), Path.of("links/comity"));
        JarRun in = JarRun.in(folder.resolve("work")).with(WITHOUT_ARCHIVE);
        Run jar = in.quickly().run("check");
        for (Path start : List.of(program, link, further)) {
            assertEquals(jar, in.shell(quoted(start) + " check"));
        }
        assertEquals(in.run("--version"), in.shell(quoted(program) + " --version"));
        assertEquals(2, in.shell(quoted(program) + " check --fail-on 'a b'").exitCode());
    }

    @Test
    void containsCompletionsManualPagesAndTheLicencesOfAllLibraries() throws Exception {
        Path home = unpacked(folder);
        for (String made : List.of("completions", "share/man/man1")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/distribution", made))) {
                for (Path file : files.toList()) {
                    Path packed = home.resolve(made).resolve(file.getFileName().toString());
                    assertEquals(-1, Files.mismatch(file, packed), packed.toString());
                }
            }
        }
        assertEquals(-1, Files.mismatch(Path.of("..", "LICENSE"), home.resolve("LICENSE")));
        String notice = Files.readString(home.resolve("NOTICE"));
        assertTrue(notice.contains("Comity\nCopyright 2026") && notice.contains("Apache POI"), notice);
        assertTrue(Files.readString(home.resolve("licences/LICENSE")).contains("APACHE POI SUBCOMPONENTS"));
    }

    @Test
    void buildsWhatTheJarBuilds() throws Exception {
        Path program = unpacked(folder).resolve("bin/comity");
        Path work = Files.createDirectories(folder.resolve("work"));
        JarRun in = JarRun.in(work).with(WITHOUT_ARCHIVE);
        in.quickly().run("build", "--out", "of the jar", "--format", "csv");
        assertEquals(
                0,
                in.shell(quoted(program) + " build --out 'of the program' --format csv")
                        .exitCode());
        try (Stream<Path> files = Files.walk(work.resolve("of the jar"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other = work.resolve("of the program")
                        .resolve(work.resolve("of the jar").relativize(file));
                assertEquals(-1, Files.mismatch(file, other), file.toString());
            }
        }
    }

    /** Copies what the image copies, and starts what it starts, without Docker. */
    @Test
    void hasADockerfileWhosePathsAreThere() throws Exception {
        Path home = unpacked(folder);
        String image = Files.readString(home.resolve("Dockerfile"));
        assertTrue(
                image.contains(
                        "image.version=\"" + home.getFileName().toString().substring("comity-".length())),
                image);
        assertTrue(image.contains("\nUSER 10001:10001\n"), image);

        Path root = Files.createDirectories(folder.resolve("image"));
        List<MatchResult> copies = COPY.matcher(image).results().toList();
        assertEquals(4, copies.size(), image);
        for (MatchResult copy : copies) {
            Path target = Files.createDirectories(root.resolve(copy.group(2)));
            for (String source : copy.group(1).split(" ", -1)) {
                String from = Files.isDirectory(home.resolve(source)) ? source + "/." : source;
                assertEquals(
                        0,
                        JarRun.in(home)
                                .shell("cp -R " + from + " " + quoted(target))
                                .exitCode(),
                        source);
            }
        }
        MatchResult entry = ENTRY.matcher(image).results().findFirst().orElseThrow();
        JarRun in = JarRun.in(folder.resolve("work")).with(WITHOUT_ARCHIVE);
        assertEquals(in.run("--version"), in.shell(quoted(root.resolve(entry.group(1))) + " --version"));
    }

    @Test
    void saysHowToGiveItMoreMemory() throws Exception {
        Path program = unpacked(folder).resolve("bin/comity");
        Run run = JarRun.in(folder.resolve("work"))
                .with(Map.of("COMITY_CLASS_ARCHIVE", "off", "COMITY_JAVA_OPTIONS", "-Xmx9m"))
                .shell(quoted(program) + " build");
        assertEquals(71, run.exitCode(), run.err());
        assertTrue(
                run.err().contains(" MiB. Give it more, for example: COMITY_JAVA_OPTIONS=-Xmx2g comity …"), run.err());
    }

    @Test
    void saysWhichJavaIsMissing() throws Exception {
        Path program = unpacked(folder).resolve("bin/comity");
        Run run = JarRun.in(folder.resolve("work"))
                .with(Map.of("JAVA_HOME", "/no/such/java"))
                .shell(quoted(program) + " --version");
        assertEquals(3, run.exitCode());
        assertEquals(
                "comity: there is no program /no/such/java/bin/java; set JAVA_HOME to the folder of Java 17 or later\n",
                run.err());
    }

    @Test
    void startsFromAnArchiveOfClassesAfterItsFirstUse() throws Exception {
        Path home = unpacked(folder);
        Map<String, String> environment = new HashMap<>(Map.of("CI", "", "COMITY_CLASS_ARCHIVE", ""));
        JarRun in = JarRun.in(folder.resolve("work")).with(environment);
        String check = quoted(home.resolve("bin/comity")) + " check";
        Run first = in.shell(check);
        for (int waited = 0; archives(home).isEmpty(); waited++) {
            assertTrue(waited < MOST_SECONDS, "no archive was made");
            Thread.sleep(1_000);
        }
        environment.put("COMITY_JAVA_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("classes.log"));
        assertEquals(first, in.with(environment).shell(check));
        try (Stream<String> lines = Files.lines(folder.resolve("classes.log"))) {
            long shared = lines.filter(line -> line.contains("shared objects file (top)"))
                    .count();
            assertTrue(shared > 1_000, shared + " classes came from the archive");
        }
    }

    private static List<Path> archives(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    /** Unpacks the distribution with the permissions of its files, and returns its folder. */
    private static Path unpacked(Path parent) throws IOException {
        URI uri = URI.create("jar:" + ZIP.toUri());
        try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of("enablePosixFileAttributes", true))) {
            Path root = zip.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.toList()) {
                    Path target = parent.resolve(root.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
                    }
                }
            }
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
