package org.comity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.architecture.planted.visibility.Shown;
import org.junit.jupiter.api.Test;

/** What other projects can use is listed, type by type and member by member. */
class PublicApiTest {

    private static final JavaClasses COMITY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.comity");
    private static final Path LISTS = Path.of("src", "test", "resources", "public-api");

    /** Copied over the others when a change of the API is meant. */
    private static final Path ACTUAL = Path.of("target", "public-api");

    /** Is not a library, so that no jar of a later release is compared with its jar. */
    private static final String PROGRAM = "org.comity.cli";

    private static final Pattern SINCE = Pattern.compile("(?ms)^ \\* @since \\d+\\.\\d+\\n.*?^public ");

    @Test
    void isWhatTheListsPromise() throws IOException {
        Map<String, List<String>> actual = PublicApi.of(COMITY);
        Files.createDirectories(ACTUAL);
        for (Map.Entry<String, List<String>> module : actual.entrySet()) {
            Files.write(ACTUAL.resolve(module.getKey() + ".txt"), module.getValue());
        }
        for (Map.Entry<String, byte[]> jar : BaselineJar.of(COMITY).entrySet()) {
            if (jar.getKey().equals(PROGRAM)) {
                continue;
            }
            Files.write(
                    ACTUAL.resolve(jar.getKey().replaceFirst("org\\.comity\\.", "comity-") + ".jar"), jar.getValue());
        }
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> lists = Files.list(LISTS)) {
            lists.filter(list -> list.toString().endsWith(".txt"))
                    .forEach(list -> names.add(list.getFileName().toString().replace(".txt", "")));
        }
        assertEquals(actual.keySet(), names, () -> "copy cli/" + ACTUAL + " over cli/" + LISTS);
        for (Map.Entry<String, List<String>> module : actual.entrySet()) {
            List<String> promised = Files.readAllLines(LISTS.resolve(module.getKey() + ".txt"));
            assertEquals(
                    "",
                    differences(promised, module.getValue()),
                    () ->
                            "What is public is a promise (docs/api.md). Make it package-private if you can. If you mean it, copy"
                                    + " cli/" + ACTUAL + " over cli/" + LISTS + ".");
        }
    }

    @Test
    void listsMembersWithoutThoseOfEveryObject() {
        JavaClasses planted = new ClassFileImporter().importClasses(Shown.class);
        assertEquals(
                List.of("public final class org.comity.architecture.planted.visibility.Shown", "  new()"),
                PublicApi.of(planted).get("org.comity.architecture"));
    }

    @Test
    void saysSinceWhenEachTypeExists() throws IOException {
        List<String> silent = new ArrayList<>();
        for (JavaClass type : COMITY) {
            if (Api.isPublic(type)
                    && type.isTopLevelClass()
                    && !type.getPackageName().equals("org.comity.cli")) {
                Path source = source(type);
                if (!SINCE.matcher(Files.readString(source).replace("\r\n", "\n"))
                        .find()) {
                    silent.add(source.toString());
                }
            }
        }
        assertEquals(List.of(), silent, "the Javadoc of these types has no @since");
    }

    private static Path source(JavaClass type) throws IOException {
        Path inModule = Path.of("src", "main", "java").resolve(type.getName().replace('.', '/') + ".java");
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> sources = modules.map(module -> module.resolve(inModule))
                    .filter(Files::exists)
                    .toList();
            assertTrue(sources.size() == 1, () -> type.getName() + ": " + sources);
            return sources.get(0);
        }
    }

    /** The lines that only one of two lists has. */
    private static String differences(List<String> promised, List<String> actual) {
        StringBuilder differences = new StringBuilder();
        promised.stream()
                .filter(line -> !actual.contains(line))
                .forEach(line -> differences.append("- ").append(line).append('\n'));
        actual.stream()
                .filter(line -> !promised.contains(line))
                .forEach(line -> differences.append("+ ").append(line).append('\n'));
        return differences.isEmpty() && !promised.equals(actual)
                ? "other order or owners of lines"
                : differences.toString();
    }
}
