package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
                        "d.md:4:1: warning: 'World Heath Organization' is nearly 'World Health Organization', a name of"
                                + " the register; they remain two entities (near-name)",
                        "  if they are one, declare it under 'entities:' with both names",
                        "d.md:4:33: info: 'W.H.O.' is nearly 'WHO', a name of the register; they remain two entities"
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
}
