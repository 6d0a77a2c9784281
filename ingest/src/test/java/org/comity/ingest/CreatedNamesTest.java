package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities that are created from names, and the findings about them. */
class CreatedNamesTest {

    @TempDir
    private Path folder = Path.of("");

    private List<String> findings(String policy, String words) throws IOException {
        write("corpus.yaml", """
                name: names
                entities:
                  health: {organization: agency, name: World Health Organization, short: WHO}
                mapping:
                  - {label: o, about: $words, x-seen: "yes"}
                names: {unknown: %s}
                """.formatted(policy));
        write("d.md", "---\nsource: {}\n---\n" + words);
        return CorpusReader.read(folder).findings().stream()
                .flatMap(CorpusFolderCase::printed)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
    }

    @Test
    void asksAboutANameThatIsNearlyOneOfTheRegisterWhateverThePolicy() throws IOException {
        String words = "[World Heath Organization]{.o}, [W.H.O.]{.o}, [Water Board]{.o}, [WTO]{.o}";
        assertEquals(
                List.of(
                        "d.md:4:1: warning: 'World Heath Organization' is similar to 'World Health Organization', a name of"
                                + " the register; they remain two entities (near-name)",
                        "  if they are one, declare it under 'entities:' with both names",
                        "d.md:4:33: info: 'W.H.O.' is similar to 'WHO', a name of the register; they remain two entities"
                                + " (near-name)",
                        "  if they are one, declare it under 'entities:' with both names"),
                findings("create", words));
        assertEquals(
                List.of(
                        "  did you mean 'World Health Organization'?",
                        "  did you mean 'WHO'?",
                        "  did you mean 'WHO'?"),
                findings("warn and create", words).stream()
                        .filter(line -> line.startsWith(" "))
                        .toList());
        assertEquals(
                List.of("  did you mean 'World Health Organization'?", "  did you mean 'WHO'?"),
                findings("error", words).stream()
                        .filter(line -> line.startsWith("  did"))
                        .limit(2)
                        .toList());
    }

    @Test
    void saysThatSoManyNamesAreNotCompared() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i <= 2_000; i++) {
            words.append("[Board ").append(i).append("]{.o}\n");
        }
        assertEquals(
                List.of(
                        "corpus.yaml:6:8: info: entities are created from 2001 names, which are too many to compare with"
                                + " each other; similar names are not reported (names-not-compared)"),
                findings("create", words.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\u0301", "\uE000", "\u3164"})
    void makesNoEntityOfANameThatNobodyCanSpeak(String name) throws IOException {
        List<String> findings = findings("create", "the [" + name + "]{.o}");
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(
                "d.md:4:5: error: '" + name
                        + "' contains neither a letter nor a digit, so no entity is created from it (unlikely-name)",
                findings.get(0));
    }

    @ParameterizedTest
    @CsvSource({"0x430,0x44f", "0x3b1,0x3c9", "0x4e00,0x9fa5"})
    void createsAnEntityFromEachOfManyNamesOfAnotherScript(String first, String last) throws IOException {
        int from = Integer.decode(first);
        int letters = Integer.decode(last) - from + 1;
        Random random = new Random(7);
        Set<String> names = new TreeSet<>();
        while (names.size() < 300) {
            StringBuilder name = new StringBuilder("3");
            for (int i = 0; i < 7; i++) {
                name.append(i == 3 ? " " : "").appendCodePoint(from + random.nextInt(letters));
            }
            names.add(name.toString().replace('\u03c2', '\u03c3'));
        }
        StringBuilder words = new StringBuilder();
        names.forEach(name -> words.append('[').append(name).append("]{.o}\n"));
        assertEquals(List.of(), findings("create", words.toString()));
        assertEquals(
                names,
                CorpusReader.read(folder)
                        .statements()
                        .attributes()
                        .filter(statement -> statement.key().equals(AttributeKey.NAME))
                        .filter(statement -> !statement.about().value().equals("health"))
                        .map(statement -> ((AttributeValue.Text) statement.value()).text())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
