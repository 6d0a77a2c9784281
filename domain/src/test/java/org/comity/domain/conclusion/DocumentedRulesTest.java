package org.comity.domain.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/resolution.md has all rules in their order, and names classes that exist. */
class DocumentedRulesTest {

    private static final Path DOCUMENT = Path.of("../docs/resolution.md");
    private static final Path CODE = Path.of("src/main/java/org/comity/domain/resolution");
    private static final Pattern CLASSES = Pattern.compile("\\((`[A-Z][A-Za-z`, ]+)\\)");

    @Test
    void hasASectionForEachRule() throws IOException {
        List<String> sections = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .sorted()
                .toList();

        assertEquals(Stream.of(Rule.values()).map(Rule::label).sorted().toList(), sections);
    }

    @Test
    void namesClassesThatExist() throws IOException {
        List<String> named = CLASSES.matcher(Files.readString(DOCUMENT))
                .results()
                .flatMap(found -> Stream.of(found.group(1).replace("`", "").split(", ")))
                .toList();

        assertTrue(named.size() > 15, named::toString);
        assertEquals(
                List.of(),
                named.stream()
                        .filter(name -> !Files.exists(CODE.resolve(name + ".java")))
                        .toList());
    }
}
