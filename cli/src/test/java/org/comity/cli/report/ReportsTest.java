package org.comity.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statements;
import org.comity.ingest.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportsTest {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private static final Path EXPECTED = Path.of("src", "test", "resources", "reports");

    /** Copied over the others when a report changes. */
    private static final Path ACTUAL = Path.of("target", "reports");

    private static final String PROGRAM = "comity 1.0.0";
    private static final String HOSTILE =
            "%0A::error::x, [link](1) <b> ]]> & \" ' `code` @someone \u202e \u0007 \uffff \ud83e\udd1d";

    @TempDir
    private Path repository = Path.of("");

    private Path corpus = Path.of("");

    @BeforeEach
    void copyTheCorpus() throws IOException {
        corpus = repository.resolve("data/my corpus");
        Files.createDirectories(repository.resolve(".git"));
        Path original = EXPECTED.resolve("corpus");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path copy = corpus.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.writeString(copy, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
    }

    private ReportedRun run() throws IOException {
        return ReportedRun.of(CorpusReader.read(corpus).resolve(), ReportedFolder.of(corpus), Severity.ERROR);
    }

    private static ReportedRun run(List<Finding> findings) {
        Corpus none = new Corpus(new Slug("test"), new Imprint(HOSTILE, "", "", ""), List.of(), List.of());
        return ReportedRun.of(
                Dataset.of(none, Statements.EMPTY, Conclusions.NONE, findings),
                ReportedFolder.unknown(),
                Severity.WARNING);
    }

    private static List<Finding> many(int count) {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Severity severity = SEVERITIES.get(i % SEVERITIES.size());
            many.add(Finding.of(severity, "code-" + (i % 7), "subject " + i, "odd " + i)
                    .at(Place.of(new Origin("notes/a.yaml", i + 1, 3))));
        }
        return many;
    }

    private static List<Finding> hostile() {
        return List.of(
                Finding.of(Severity.ERROR, "odd", HOSTILE, HOSTILE)
                        .suggesting(HOSTILE)
                        .at(new Place(new Origin("a b,c:d%\u0007\ud800é.yaml", 3, 4), HOSTILE)),
                Finding.of(Severity.WARNING, "odd", HOSTILE, HOSTILE),
                Finding.of(Severity.INFO, "odd", HOSTILE, HOSTILE));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void areAsExpected(ReportFormat format) throws IOException {
        String report = format.of(run(), PROGRAM);
        String name = "report." + format.label();
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name), report);
        Path expected = EXPECTED.resolve(name);
        assertEquals(
                Files.exists(expected) ? Files.readString(expected).replace("\r\n", "\n") : "",
                report,
                () -> "cli/" + expected + " is outdated: copy cli/" + ACTUAL.resolve(name) + " over it");
    }

    @Test
    void keepFingerprintsWhereLinesMove() throws IOException {
        List<String> before = fingerprints();
        Path notes = corpus.resolve("notes/forum.yaml");
        Files.writeString(notes, "# one\n# two\n" + Files.readString(notes));
        assertEquals(before, fingerprints());
        assertEquals(before.size(), new HashSet<>(before).size());
    }

    private List<String> fingerprints() throws IOException {
        return run().all().stream().map(ReportedFinding::fingerprint).sorted().toList();
    }

    @Test
    void followTheSchemaOfSarif() throws IOException {
        for (ReportedRun run : List.of(run(), run(hostile()), run(many(6_000)), run(List.of()))) {
            assertEquals(List.of(), problems(ReportFormat.SARIF.of(run, PROGRAM)));
        }
        assertTrue(problems(ReportFormat.SARIF.of(run(), PROGRAM).replace("\"level\": \"note\"", "\"level\": \"info\""))
                        .size()
                > 0);
    }

    private static List<String> problems(String sarif) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return known.validate(sarif, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        }
    }

    @Test
    void haveAtMostFiveThousandResultsOfSarifByGravity() {
        String sarif = ReportFormat.SARIF.of(run(many(6_001)), PROGRAM);
        assertEquals(5_000, sarif.split("\"ruleId\": ", -1).length - 1);
        assertEquals(2_000, sarif.split("\"level\": \"error\",", -1).length - 1);
        assertTrue(
                sarif.contains(
                        "1,001 findings are left out, because a report contains at most 5,000 results, the gravest"
                                + " first. There are 2,000 errors, 2,000 warnings, 2,001 infos."),
                sarif.substring(0, 3_000));
    }

    @Test
    void escapeWorkflowCommands() {
        List<String> lines =
                ReportFormat.GITHUB.of(run(hostile()), PROGRAM).lines().toList();
        assertEquals(3, lines.size());
        String message =
                "%250A::error::x, [link](1) <b> ]]> & \" ' `code` @someone \\u202e \\u0007 \\uffff \ud83e\udd1d";
        assertEquals(
                "::error file=a b%2Cc%3Ad%25\\u0007\\ud800é.yaml,line=3,endLine=3,col=4,endColumn="
                        + (HOSTILE.length() + 1) + ",title=odd (odd)::" + message + "%0AHelp: " + message,
                lines.get(0));
        assertEquals(
                "::warning file=corpus.yaml,line=1,endLine=1,col=1,endColumn=1,title=odd (odd)::" + message,
                lines.get(1));
    }

    @Test
    void haveTenAnnotationsOfEachLevel() {
        List<String> lines =
                ReportFormat.GITHUB.of(run(many(100)), PROGRAM).lines().toList();
        for (String level : List.of("::error ", "::warning ", "::notice ")) {
            assertEquals(
                    10, lines.stream().filter(line -> line.startsWith(level)).count(), level);
        }
        assertEquals(
                "::notice title=Comity::There are also 23 more errors, 23 more warnings, 25 more infos. GitHub shows only"
                        + " ten annotations of each level; the summary of the job has more.",
                lines.get(29));
        assertEquals(30, ReportFormat.GITHUB.of(run(many(30)), PROGRAM).lines().count());
    }

    @Test
    void fitAComment() {
        String comment = ReportFormat.MARKDOWN.of(run(many(6_000)), PROGRAM);
        assertTrue(comment.length() <= 65_536 && comment.length() > 65_000, () -> "" + comment.length());
        long shown = comment.lines().filter(line -> line.startsWith("- ")).count();
        String last = comment.lines().reduce("", (one, other) -> other);
        assertEquals(
                "and " + ReportedRun.number(6_000 - shown, "more finding") + "; `comity check -v` shows all of them.",
                last);
    }

    @Test
    void fitTheSummaryOfAStep() {
        List<Finding> wide = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            wide.add(Finding.of(Severity.ERROR, "odd", "s" + i, "é".repeat(300)));
        }
        ReportedRun run = run(wide);
        for (int written : List.of(0, 1_000_000, 1_048_000, 2_000_000)) {
            byte[] bytes = utf8(StepSummary.of(run, written));
            assertTrue(
                    bytes.length + (long) written <= StepSummary.MOST_BYTES || bytes.length == 0, () -> "" + written);
        }
        assertTrue(utf8(StepSummary.of(run, 0)).length > 1_000_000);
        assertEquals("", StepSummary.of(run, 1_048_500));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void makeNothingOfATextMarkdown() {
        String markdown = ReportFormat.MARKDOWN.of(run(hostile()), PROGRAM);
        assertTrue(markdown.contains("\\[link\\](1) \\<b\\>"), markdown);
        assertTrue(markdown.contains("@\u200bsomeone"), markdown);
    }

    @Test
    void areXmlWithUniqueNames() throws Exception {
        for (ReportedRun run : List.of(run(), run(hostile()), run(many(500)), run(List.of()))) {
            Element suites = parsed(ReportFormat.JUNIT.of(run, PROGRAM));
            NodeList cases = suites.getElementsByTagName("testcase");
            HashSet<String> names = new HashSet<>();
            for (int i = 0; i < cases.getLength(); i++) {
                Element one = (Element) cases.item(i);
                assertTrue(names.add(one.getAttribute("classname") + "\n" + one.getAttribute("name")), one::toString);
            }
            assertEquals(suites.getAttribute("tests"), "" + cases.getLength());
            assertEquals(
                    suites.getAttribute("failures"),
                    "" + suites.getElementsByTagName("failure").getLength());
        }
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(utf8(xml)))
                .getDocumentElement();
    }

    @Test
    void haveNoControlCharacters() {
        for (ReportFormat format : ReportFormat.values()) {
            String report = format.of(run(hostile()), PROGRAM);
            assertEquals(
                    "",
                    report.codePoints()
                            .filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e || c == 0xd800))
                            .mapToObj(Integer::toHexString)
                            .reduce("", String::concat),
                    format.label());
        }
    }

    @Test
    void countTheirFindings() {
        assertEquals("0 errors, 0 warnings, 1 info", run(many(1)).counts());
        assertEquals(
                Arrays.asList("1 error", "1,000 errors"),
                List.of(ReportedRun.number(1, "error"), ReportedRun.number(1_000, "error")));
    }
}
