package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A converted file has the same meaning in the new format. */
class ConverterTest {

    private static final Map<String, String> ENDINGS =
            Map.of("native", ".yaml", "brat", ".ann", "web-annotation", ".jsonld");

    /** Each annotation file of the test corpora without errors, and each format to write it in. */
    static Stream<Arguments> files() {
        return Stream.of(
                        Map.entry("good/all-kinds", "notes/dialogue.yaml"),
                        Map.entry("mapped/inline", "note.md"),
                        Map.entry("mapped/web", "page.jsonld"),
                        Map.entry("mapped/web", "export.json"),
                        Map.entry("mapped/webanno", "page.tsv"),
                        Map.entry("mapped/signs", "signs.yaml"),
                        Map.entry("mapped/signs", "notes.ann"),
                        Map.entry("mapped/brat", "river-page.ann"),
                        Map.entry("mapped/lines", "pages/arland.txt"),
                        Map.entry("mapped/lines", "profile.txt"))
                .flatMap(file -> Stream.of("native", "brat", "web-annotation")
                        .map(format -> Arguments.of(file.getKey(), file.getValue(), format)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSameInTheOtherFormat(String corpus, String file, String format, @TempDir Path folder)
            throws IOException {
        Path original = CorpusFolderCase.folder(corpus);
        Conversion conversion = Converter.convert(original, file, format, ReadingOptions.DEFAULT);
        assertTrue(conversion.content().isPresent(), () -> conversion.findings().toString());
        String base = file.substring(0, file.lastIndexOf('.'));

        Set<String> expected = said(original, base);
        String text = Converter.convert(original, file, "text", ReadingOptions.DEFAULT)
                .content()
                .orElseThrow();
        write(folder.resolve(base + ".txt"), text);
        write(folder.resolve(base + ENDINGS.get(format)), conversion.content().get());
        write(folder.resolve("corpus.yaml"), withoutLines(original.resolve("corpus.yaml")));
        if (!format.equals("native")) {
            declare(original, file, folder);
        }
        CorpusReading reading = CorpusReader.read(folder);
        assertEquals(
                List.of(),
                reading.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
        assertEquals(String.join("\n", expected), String.join("\n", said(folder, base)));
    }

    /**
     * The entities that a file declares, in a file of the native format, because other formats have no place for them.
     */
    private static void declare(Path original, String file, Path folder) throws IOException {
        String converted = Converter.convert(original, file, "native", ReadingOptions.DEFAULT)
                .content()
                .orElseThrow();
        int entities = converted.indexOf("\nentities:\n");
        int statements = converted.indexOf("\nstatements:\n");
        if (entities >= 0) {
            String declared = converted.substring(entities + 1, statements < 0 ? converted.length() : statements + 1);
            write(folder.resolve("entities.yaml"), "source: {text: entities.txt}\n" + declared);
            write(folder.resolve("entities.txt"), "Entities.");
        }
    }

    /** A corpus.yaml without its pages of labelled lines, which are now annotated in a different way. */
    private static String withoutLines(Path corpus) throws IOException {
        String text = Files.readString(corpus, StandardCharsets.UTF_8);
        int lines = text.indexOf("\nlines:\n");
        return lines < 0 ? text : text.substring(0, lines + 1);
    }

    /** The content of the quoted statements about one text, and their words. */
    private static Set<String> said(Path folder, String base) throws IOException {
        return CorpusReader.read(folder).statements().all().stream()
                .filter(statement -> statement
                        .evidence()
                        .filter(evidence -> evidence.source().toString().equals(base))
                        .isPresent())
                .map(ConverterTest::said)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(Statement statement) {
        return statement.text() + " <- " + statement.evidence().orElseThrow().quotes() + " " + statement.basis() + " "
                + statement.provenance().rank();
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    @Test
    void writesThePlainTextOfInlineMarks() throws IOException {
        Conversion text =
                Converter.convert(CorpusFolderCase.folder("mapped/inline"), "note.md", "text", ReadingOptions.DEFAULT);
        assertEquals("""
                The IOM has been an observer of the Abu Dhabi Dialogue since 2008.
                It was established in 1951.
                Of the 18 member states Nepal is one.
                [No mark] here, and [no mark]{.either} there.
                """, text.content().orElse(""));
    }

    @Test
    void convertsNothingWhereThereAreErrorsAndSaysWhich() throws IOException {
        Conversion conversion = Converter.convert(
                CorpusFolderCase.folder("mapped/faulty"), "words.ann", "native", ReadingOptions.DEFAULT);
        assertTrue(conversion.content().isEmpty());
        assertTrue(conversion.findings().stream()
                .anyMatch(finding -> finding.id().code().equals("quote-not-found")));
        Conversion missing =
                Converter.convert(CorpusFolderCase.folder("mapped/web"), "page.txt", "native", ReadingOptions.DEFAULT);
        assertEquals("nothing-to-convert", missing.findings().get(0).id().code());
    }

    /** A corpus of one file with the given content. */
    private static Path corpus(Path folder, String corpus, Map<String, String> files) throws IOException {
        write(folder.resolve("corpus.yaml"), corpus);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private static final String LAKES = """
            name: lakes
            entities:
              lu: {organization: agency, name: Lake Union}
            """;

    @Test
    void namesTheStatementThatCannotBeAMark(@TempDir Path folder) throws IOException {
        corpus(folder, LAKES, Map.of("note.txt", "Lake Union was founded in 1990.\n", "note.yaml", """
                        statements:
                          - quote: Lake Union was founded
                            about: lu
                            established: 1990
                          - quote: Union was founded in 1990
                            about: lu
                            established: 1990
                        """));
        Conversion conversion = Converter.convert(folder, "note.yaml", "inline", ReadingOptions.DEFAULT);
        assertEquals(
                List.of(
                        "note.yaml:5:5: the annotation of 'Union was founded in 1990' cannot be written as an inline mark:"
                                + " it crosses the one of 'Lake Union was founded'"),
                conversion.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.origin().orElseThrow() + ": " + finding.message())
                        .toList());
    }

    @Test
    void quotesWordsThatStandInsideOfANumberBeforehand(@TempDir Path folder) throws IOException {
        String marked = """
                ---
                source: {}
                ---
                Of 18 men, [8]{.count count="{of: lu, as: member}" is=8} are members; 8 are not.
                """;
        Conversion conversion = Converter.convert(
                corpus(folder, LAKES, Map.of("d.md", marked)), "d.md", "native", ReadingOptions.DEFAULT);
        assertEquals("""
                source:
                  text: "d.txt"
                statements:
                  - quote: 8
                    nth: 2
                    count: {of: lu, as: member}
                    is: 8
                """, conversion.content().orElse(""));
    }

    /** A text from a PDF file has a form feed between its pages, which YAML cannot contain. */
    @Test
    void quotesAcrossPagesWithABlank(@TempDir Path folder) throws IOException {
        Path corpus = corpus(folder, LAKES, Map.of("d.txt", "Lake\fUnion was founded.\n", "d.ann", """
                T1\tattribute 0 10\tLake Union
                #1\tAnnotatorNotes T1\t{about: lu, aim: Lake Union}
                """));
        Conversion conversion = Converter.convert(corpus, "d.ann", "native", ReadingOptions.DEFAULT);
        String written = conversion.content().orElseThrow();
        assertTrue(written.contains("quote: Lake Union\n"), written);
        Files.delete(corpus.resolve("d.ann"));
        Files.writeString(corpus.resolve("d.yaml"), written);
        CorpusReading reading = CorpusReader.read(corpus);
        assertEquals(
                "Lake\fUnion",
                reading.statements().all().stream()
                        .flatMap(statement -> statement.evidence().stream())
                        .findFirst()
                        .orElseThrow()
                        .words());
    }

    @Test
    void writesValuesAcrossPagesWithABlank(@TempDir Path folder) throws IOException {
        String lines = LAKES + """
                lines:
                  - texts: "*.txt"
                    subject: {organization: state, name: $Name}
                """;
        Path corpus = corpus(folder, lines, Map.of("d.txt", "Name: Foo\fBar\n"));
        String written = Converter.convert(corpus, "d.txt", "native", ReadingOptions.DEFAULT)
                .content()
                .orElseThrow();
        assertTrue(written.contains("name: Foo Bar\n"), written);
    }

    @Test
    void refusesToQuoteWhatNobodyCanSee(@TempDir Path folder) throws IOException {
        Path corpus = corpus(folder, LAKES, Map.of("d.txt", "Lake Union \u200b b\n", "d.ann", """
                T1\tattribute 11 12\t\u200b
                #1\tAnnotatorNotes T1\t{about: lu, aim: x}
                """));
        Conversion conversion = Converter.convert(corpus, "d.ann", "native", ReadingOptions.DEFAULT);
        assertTrue(conversion.content().isEmpty());
        assertEquals(
                List.of("no-native-quote"),
                conversion.findings().stream()
                        .map(finding -> finding.id().code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "inline"})
    void assertsNoKindThatIsQuoted(String format, @TempDir Path folder) throws IOException {
        String marked = """
                ---
                source: {}
                ---
                The [state of Asteria]{.Organization Kind=state #a} and [Borea]{.Organization} joined
                [the club]{.membership member=aa of=lu as=member}.
                [Asteria]{.joined} [Borea]{.joined}
                """;
        Path corpus = corpus(folder, LAKES + """
                  aa: {organization: state}
                names: {unknown: create}
                mapping:
                  - {label: Organization, where: {Kind: state}, about: $words, kind: state}
                  - {label: joined, member: $words, of: lu, as: member}
                """, Map.of("d.md", marked));
        Set<String> before = all(corpus);
        Conversion conversion = Converter.convert(corpus, "d.md", format, ReadingOptions.DEFAULT);
        String written = conversion.content().orElse("");
        assertTrue(written.contains("\n  state-of-asteria: {organization: state}\n"), written);
        Files.delete(corpus.resolve("d.md"));
        if (format.equals("native")) {
            write(corpus.resolve("d.txt"), """
                    The state of Asteria and Borea joined
                    the club.
                    Asteria Borea
                    """);
        }
        write(corpus.resolve(format.equals("native") ? "d.yaml" : "d.md"), written);
        assertEquals(String.join("\n", before), String.join("\n", all(corpus)));
    }

    /** All statements of a corpus, each with its basis. */
    private static Set<String> all(Path folder) throws IOException {
        return CorpusReader.read(folder).statements().all().stream()
                .map(statement -> statement.text() + " " + statement.basis())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat", "web-annotation"})
    void saysWhatTheFormatHasNoPlaceFor(String format, @TempDir Path folder) throws IOException {
        String marked = """
                ---
                source: {title: Minutes}
                entities: {aa: {organization: state}}
                ---
                [Borea]{.joined} and [Asteria]{.joined}
                """;
        Path corpus = corpus(folder, LAKES + """
                names: {unknown: create}
                mapping: [{label: joined, member: $words, of: lu, as: member}]
                """, Map.of("d.md", marked));
        Conversion conversion = Converter.convert(corpus, "d.md", format, ReadingOptions.DEFAULT);
        assertTrue(conversion.content().isPresent());
        assertEquals(
                List.of(
                        "d.md: info: " + format
                                + " has no place for the entities 'aa', 'asteria', 'borea' or for the"
                                + " details of the source (left-out)",
                        "  keep them in corpus.yaml, or in a .yaml beside the text"),
                conversion.findings().stream()
                        .flatMap(CorpusFolderCase::printed)
                        .toList());
        assertEquals(
                List.of(),
                Converter.convert(corpus, "d.md", "native", ReadingOptions.DEFAULT)
                        .findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "other.txt", "d.md"})
    void readsNoOtherTextForAFileThatIsText(String text, @TempDir Path folder) throws IOException {
        String marked = "---\nsource: {text: " + text + "}\n---\n[Lake Union]{.attribute about=lu aim=x}\n";
        assertEquals(
                List.of(
                        "d.md:2:16: error: the text is in this file, not in '" + text + "' (text-within)",
                        "  remove 'text:' from 'source:', or annotate that text in a separate file"),
                CorpusReader.read(corpus(folder, LAKES, Map.of("d.md", marked))).findings().stream()
                        .flatMap(CorpusFolderCase::printed)
                        .toList());
    }

    @Test
    void takesTheNameOfAFileForThatOfTheTextInIt(@TempDir Path folder) throws IOException {
        String marked = "---\nsource: {text: d.txt}\n---\n[Lake Union]{.attribute about=lu aim=x}\n";
        assertEquals(
                List.of(),
                CorpusReader.read(corpus(folder, LAKES, Map.of("d.md", marked))).findings());
    }
}
