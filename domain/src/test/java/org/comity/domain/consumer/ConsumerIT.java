package org.comity.domain.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the built jar as a stranger does: compiles and runs the project {@code consumer} with this jar alone. */
class ConsumerIT {

    private static final Path JAR = Path.of(System.getProperty("comity.jar"));
    private static final Path PROGRAM = Path.of("..", "consumer", "src", "main", "java");
    private static final Path DESCRIPTOR = Path.of("..", "consumer", "src", "main", "module", "module-info.java");
    private static final String MAIN = "org.example.consumer.Consumer";
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");

    @TempDir
    private Path classes;

    @Test
    void servesAProgramOnTheClassPath() throws IOException, InterruptedException {
        compile("--class-path", program());
        String path = JAR + System.getProperty("path.separator") + classes;

        String printed = JdkTool.run("java", List.of("-ea", "--class-path", path, MAIN, "class-path"));

        assertTrue(printed.strip().endsWith("all right on the class path"), printed);
    }

    @Test
    void servesAProgramOnTheModulePath() throws IOException, InterruptedException {
        compile("--module-path", Stream.concat(program(), Stream.of(DESCRIPTOR)));
        String path = JAR + System.getProperty("path.separator") + classes;

        String printed = JdkTool.run(
                "java",
                List.of("-ea", "--module-path", path, "--module", "org.example.consumer/" + MAIN, "module-path"));

        assertTrue(printed.strip().endsWith("all right on the module path"), printed);
    }

    @Test
    void exportsItsPackagesAndRequiresTheJdkAlone() throws IOException, InterruptedException {
        List<String> described = JdkTool.run("jar", List.of("--describe-module", "--file", JAR.toString()))
                .lines()
                .map(String::strip)
                .toList();

        assertEquals(
                List.of("requires java.base mandated", "requires org.jspecify static"),
                described.stream()
                        .filter(line -> line.startsWith("requires"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("contains org.comity.domain.serialization"),
                described.stream().filter(line -> line.startsWith("contains")).toList());
        assertEquals(
                List.of(),
                described.stream().filter(line -> line.contains("opens")).toList());
    }

    @Test
    void dependsOnTheBaseModuleOfTheJdkAlone() throws IOException, InterruptedException {
        String modules = JdkTool.run("jdeps", List.of("--print-module-deps", "--ignore-missing-deps", JAR.toString()));

        assertEquals("java.base", modules.strip());
    }

    @Test
    void bringsNoDependencyAlong() throws IOException {
        String pom = entry("META-INF/maven/org.comity/comity-domain/pom.xml");
        List<String> dependencies =
                DEPENDENCY.matcher(pom).results().map(match -> match.group(1)).toList();

        assertFalse(dependencies.isEmpty());
        assertEquals(
                List.of(),
                dependencies.stream()
                        .filter(dependency -> !dependency.contains("<scope>provided</scope>")
                                && !dependency.contains("<scope>test</scope>"))
                        .toList());
    }

    @Test
    void comesWithItsSourcesAndItsJavadoc() throws IOException {
        for (String type : exportedTypes()) {
            try (ZipFile sources = new ZipFile(beside("sources").toFile());
                    ZipFile javadoc = new ZipFile(beside("javadoc").toFile())) {
                assertTrue(sources.getEntry(type + ".java") != null, () -> "no source of " + type);
                assertTrue(
                        javadoc.getEntry("org.comity.domain/" + type + ".html") != null, () -> "no page for " + type);
            }
        }
    }

    private void compile(String pathOption, Stream<Path> sources) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all", "-Werror", "--release", "17", pathOption, JAR.toString(), "-d", classes.toString()));
        sources.map(Path::toString).forEach(arguments::add);
        assertEquals("", JdkTool.run("javac", arguments));
    }

    private static Stream<Path> program() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    /** Public types at the top of their files, as paths without an ending. */
    private static List<String> exportedTypes() throws IOException {
        Set<String> exported = exportedPackages();
        Pattern top = Pattern.compile("(org/comity/domain/[a-z]+/[A-Z][A-Za-z]*)\\.class");
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                    .flatMap(file -> top.matcher(file.getName()).results())
                    .map((MatchResult match) -> match.group(1))
                    .filter(type -> exported.contains(type.substring(0, type.lastIndexOf('/'))))
                    .filter(ConsumerIT::isPublic)
                    .toList();
        }
    }

    /** The packages that the module exports to everyone, as paths. */
    private static Set<String> exportedPackages() {
        ModuleReference module = ModuleFinder.of(JAR).find("org.comity.domain").orElseThrow();
        return module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source().replace('.', '/'))
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(String type) {
        try {
            String source = Files.readString(Path.of("src", "main", "java", type + ".java"));
            return Pattern.compile("(?m)^public ").matcher(source).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String entry(String name) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path beside(String classifier) {
        String name = JAR.getFileName().toString();
        return JAR.resolveSibling(name.substring(0, name.length() - ".jar".length()) + "-" + classifier + ".jar");
    }
}
