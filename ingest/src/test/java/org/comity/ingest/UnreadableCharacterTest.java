package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One character that cannot be read, in a file that declares entities and roles: it is the only new error. */
class UnreadableCharacterTest {

    private static final String BELL = "\u0007";

    @TempDir
    private Path folder = Path.of("");

    /** All files of the corpora of the tests that declare something. */
    static Stream<Path> declaring() throws IOException {
        List<Path> declaring = new ArrayList<>();
        for (Path corpus : CorpusReaderTest.all().toList()) {
            for (Path file : files(corpus)) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (file.toString().endsWith(".yaml") && text.contains("\nentities:") && !text.contains(BELL)) {
                    declaring.add(file);
                }
            }
        }
        return declaring.stream();
    }

    @ParameterizedTest
    @MethodSource("declaring")
    void isTheOnlyNewError(Path file) throws IOException {
        Path corpus = corpus(file);
        for (Path other : files(corpus)) {
            Path copy = folder.resolve(corpus.relativize(other).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(other, copy);
        }
        Set<String> before = errors(folder);
        Path copy = folder.resolve(corpus.relativize(file).toString());
        String text = Files.readString(copy, StandardCharsets.ISO_8859_1);
        Files.writeString(copy, text + "# " + BELL + "\n", StandardCharsets.ISO_8859_1);

        Set<String> after = errors(folder);
        after.removeAll(before);

        String line = corpus.relativize(file) + ":" + (text.lines().count() + 1) + ":3";
        assertEquals(
                List.of(line
                        + ": error: the control character U+0007 is not allowed in a YAML file (control-character)"),
                List.copyOf(after));
    }

    @Test
    void doesNotHideAnotherError() throws IOException {
        Files.writeString(
                folder.resolve("corpus.yaml"), "name: " + BELL + "\nentities: {arland: {organization: state}}\n");
        Files.writeString(folder.resolve("text.txt"), "Arland joined.\n");
        Files.writeString(
                folder.resolve("text.yaml"), "statements:\n  - {quote: Borland, member: arland, of: a, as: b}\n");

        assertEquals(
                List.of(
                        "corpus.yaml:1:7: error: the control character U+0007 is not allowed in a YAML file (control-character)",
                        "text.yaml:2:13: error: the text does not contain \"Borland\" (quote-not-found)",
                        "  no passage of the text is near"),
                CorpusReader.read(folder).resolve().findings().stream()
                        .flatMap(CorpusFolderCase::printed)
                        .toList());
    }

    @Test
    void stopsTheConversionOfFilesThatNameWhatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: x\nentities: {forum: {framework: network}}\n");
        Files.writeString(folder.resolve("text.txt"), "Arland joined the Forum.\n");
        Files.writeString(
                folder.resolve("text.yaml"),
                "statements:\n  - {quote: Arland joined the Forum, member: arland, of: forum, as: member}\n");
        Files.writeString(folder.resolve("more.yaml"), "entities: {arland: {organization: state}} # " + BELL + "\n");
        Files.writeString(folder.resolve("more.txt"), "Arland.\n");

        Conversion conversion = Converter.convert(folder, "text.yaml", "inline", ReadingOptions.DEFAULT);

        assertEquals(
                List.of("more.yaml:1:45: error: the control character U+0007 is not allowed in a YAML file"
                        + " (control-character)"),
                conversion.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .flatMap(CorpusFolderCase::printed)
                        .toList());
        assertNull(conversion.contentOrNull());
    }

    @Test
    void isTheOnlyErrorOfAPageThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: pages
                entities: {forum: {framework: network, name: Delta Forum}}
                lines:
                  - texts: "*.txt"
                    subject: {name: $Country, organization: state}
                    statements:
                      - {label: Joined, split: ",", member: $subject, of: $item, as: member}
                """);
        Files.writeString(folder.resolve("arland.txt"), "Country: Arland\nJoined: Delta Forum\n");
        Files.write(folder.resolve("borland.txt"), new byte[] {'C', 'o', (byte) 0xFF, '\n'});

        assertEquals(
                List.of("borland.txt:1:3: error: the byte at offset 2 (0xFF) is not UTF-8 (not-utf-8)"),
                List.copyOf(errors(folder)));
    }

    /** The errors of a corpus and of the conclusions from it, each on its first line. */
    private static Set<String> errors(Path corpus) throws IOException {
        TreeSet<String> errors = new TreeSet<>();
        for (Finding finding : CorpusReader.read(corpus).resolve().findings()) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(CorpusFolderCase.printed(finding).findFirst().orElseThrow());
            }
        }
        return errors;
    }

    private static Path corpus(Path file) {
        Path corpus = file.resolveSibling("corpus.yaml");
        return Files.exists(corpus)
                ? Objects.requireNonNull(corpus.getParent())
                : corpus(corpus.resolveSibling(".").normalize());
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
