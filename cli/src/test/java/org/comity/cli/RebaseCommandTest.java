package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebaseCommandTest {

    private static final Path EMBEDDED = Path.of("src", "main", "resources", "corpus");

    @TempDir
    private Path folder = Path.of("");

    private Path corpus = Path.of("");
    private Path text = Path.of("");
    private Path annotations = Path.of("");
    private Path later = Path.of("");

    @BeforeEach
    void copyTheEmbeddedCorpus() throws IOException {
        corpus = folder.resolve("corpus");
        try (Stream<Path> files = Files.walk(EMBEDDED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = corpus.resolve(EMBEDDED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        text = corpus.resolve("notes/dialogues.txt");
        annotations = corpus.resolve("notes/dialogues.yaml");
        later = folder.resolve("later.txt");
    }

    private Run rebase(String... more) {
        return Run.of(Stream.concat(Stream.of("rebase", text.toString(), later.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void revise(String... replacements) throws IOException {
        String words = Files.readString(text);
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(words.contains(replacements[i]), replacements[i]);
            words = words.replaceFirst(Pattern.quote(replacements[i]), replacements[i + 1]);
        }
        Files.writeString(later, words);
    }

    @Test
    void listsWhatBecameOfEachQuote() throws IOException {
        revise(
                "How states talk about migration\n",
                "How states talk\nabout migration\n\nA new first paragraph.\n",
                "in 4 ISCMs",
                "in 5 ISCMs",
                "The ADD began in 2008.\n",
                "",
                "helps the ADD along",
                "help the ADD along");

        Run run = rebase("--all");

        assertEquals(1, run.exitCode(), run.err());
        assertEquals("", run.err());
        ExpectedAnswer.check("rebase.txt", run.out());
    }

    @Test
    void answersInJson() throws IOException {
        revise("in 4 ISCMs", "in 5 ISCMs", "The ADD began in 2008.\n", "", "How states talk", "See how states talk");

        Run run = rebase("--json");

        assertEquals(1, run.exitCode(), run.err());
        ExpectedAnswer.check("rebase.json", run.out());
    }

    @Test
    void writesNothingUnlessAsked() throws IOException {
        revise("How states talk", "A line.\nHow states talk");
        byte[] before = Files.readAllBytes(annotations);
        String words = Files.readString(text);

        assertEquals(0, rebase().exitCode());

        assertArrayEquals(before, Files.readAllBytes(annotations));
        assertEquals(words, Files.readString(text));
    }

    @Test
    void leavesTheAnnotationsAsTheyAreIfTheirQuotesFindTheirWords() throws IOException {
        revise("How states talk", "A line.\r\nHow states talk", "When states want", "When  states\r\nwant");
        byte[] bytes = ("\uFEFF" + Files.readString(later)).getBytes(StandardCharsets.UTF_8);
        Files.write(later, bytes);
        byte[] before = Files.readAllBytes(annotations);

        Run run = rebase("--write");

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertArrayEquals(before, Files.readAllBytes(annotations));
        assertArrayEquals(bytes, Files.readAllBytes(text));
        assertEquals(0, Run.of("check", corpus.toString()).exitCode());
        assertFalse(Files.exists(text.resolveSibling(".dialogues.txt.part")));
    }

    @Test
    void keepsTheStatementsOfWordsThatStayed() throws IOException {
        String before = ids();
        Files.writeString(later, Files.readString(text) + "\nAnother sentence at the end.\n");

        assertEquals(0, rebase("--write").exitCode());

        assertEquals(before, ids());
    }

    private String ids() throws IOException {
        Path dataset = folder.resolve("dataset");
        Run build = Run.of("build", corpus.toString(), "--out", dataset.toString(), "--format", "csv");
        assertEquals(0, build.exitCode(), build.err());
        try (Stream<String> lines = Files.lines(dataset.resolve("csv/statements.csv"))) {
            return String.join("\n", lines.map(line -> line.split(",", 2)[0]).toList());
        }
    }

    /** The words of a quote are also in a new sentence: only its passage may be found. */
    @Test
    void addsTheWordsBesideQuotesThatAreAmbiguousNow() throws IOException {
        revise(
                "How states talk",
                "Some say that the ADD began in 2009. The ADD began in 2008, others say.\nHow states talk");
        String before = Files.readString(annotations);

        Run run = rebase("--write");
        Run check = Run.of("check", corpus.toString());

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertEquals(0, check.exitCode(), check.err());
        List<String> kept = before.lines().toList();
        List<String> now = Files.readAllLines(annotations);
        assertTrue(now.containsAll(kept.stream()
                .filter(line -> !line.contains("The ADD began in 2008"))
                .toList()));
        assertTrue(run.out().contains("written     "), run.out());
        assertTrue(now.stream().anyMatch(line -> added(line)), () -> String.join("\n", now));
    }

    private static boolean added(String line) {
        return line.startsWith("    after: ") || line.startsWith("    before: ") || line.contains("{quote: ");
    }

    /** A lost quote whose words are elsewhere must not find them. */
    @Test
    void keepsLostQuotesFromFindingOtherWords() throws IOException {
        revise(
                "The ADD began in 2008.\n",
                "",
                "The Colombo Process beside it\n",
                "The Colombo Process beside it\n\nNobody knows whether it is true that The ADD began in 2008 or not at all.\n");

        Run run = rebase("--write");
        Run check = Run.of("check", corpus.toString());

        assertEquals(1, run.exitCode(), run.out());
        assertTrue(run.out().contains("perhaps     at "), run.out());
        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains("(quote-not-found)"), check.err());
    }

    @Test
    void takesOverChangedWordsOnlyIfTheyAreAccepted() throws IOException {
        revise("in 4 ISCMs", "in 5 ISCMs");
        String before = Files.readString(annotations);

        Run careful = rebase("--write");
        assertEquals(1, careful.exitCode());
        assertEquals(before, Files.readString(annotations));
        assertTrue(careful.out().contains("differs in a number or date"), careful.out());
        assertTrue(careful.out().contains("--accept any"), careful.out());
    }

    @Test
    void writesAcceptedWordsInPlace() throws IOException {
        revise("a member in 4 ISCMs", "a member in 5 ISCMs");

        Run run = rebase("--write", "--accept", "any");

        assertEquals(0, run.exitCode(), run.out() + run.err());
        String now = Files.readString(annotations);
        assertTrue(
                now.contains("  - quote: a member in 5 ISCMs\n    count: {in: iscm, member: iom, as: member}\n"), now);
        assertTrue(now.contains("  # The ADD\n"), now);
        Run check = Run.of("check", corpus.toString());
        assertFalse(check.err().contains("quote-not-found"), check.err());
    }

    @Test
    void givesBratFilesNewOffsets() throws IOException {
        int at = Files.readString(text).indexOf("IOM has kept");
        int add = Files.readString(text).indexOf("ADD among");
        Files.writeString(
                corpus.resolve("notes/dialogues.ann"),
                "T1\tOrganization " + at + " " + (at + 3) + "\tIOM\nT2\tFramework " + add + " " + (add + 3)
                        + "\tADD\nR1\tMember Arg1:T1 Arg2:T2\n");
        revise("How states talk", "1234567 How states talk");

        Run run = rebase("--write");

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertEquals(
                "T1\tOrganization " + (at + 8) + " " + (at + 11) + "\tIOM\nT2\tFramework " + (add + 8) + " "
                        + (add + 11) + "\tADD\nR1\tMember Arg1:T1 Arg2:T2\n",
                Files.readString(corpus.resolve("notes/dialogues.ann")));
    }

    @Test
    void writesNothingIfAFileCannotBeChanged() throws IOException {
        int at = Files.readString(text).indexOf("The ADD began in 2008");
        Files.writeString(
                corpus.resolve("notes/dialogues.ann"), "T1\tFramework " + (at + 4) + " " + (at + 7) + "\tADD\n");
        revise("The ADD began in 2008.\n", "");
        String before = Files.readString(text);

        Run run = rebase("--write");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("notes/dialogues.ann cannot be changed"), run.out());
        assertTrue(run.out().endsWith("nothing was written\n"), run.out());
        assertEquals(before, Files.readString(text));
    }

    @Test
    void writesNothingIfTheLaterVersionIsNotAText() throws IOException {
        Files.write(later, new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0});

        Run run = rebase("--write");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("UTF-16"), run.err());
        assertTrue(Files.size(text) > 100);
    }

    @Test
    void refusesArgumentsOfTheWrongSort() throws IOException {
        later = text;
        assertEquals(2, rebase().exitCode());
        later = corpus;
        assertEquals(2, rebase().exitCode());
        later = folder.resolve("missing.txt");
        assertEquals(3, rebase().exitCode());
    }
}
