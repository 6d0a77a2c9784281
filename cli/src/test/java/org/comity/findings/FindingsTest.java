package org.comity.findings;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of findings explains every finding that the program can raise, and no other. */
class FindingsTest {

    private static final String UNFOLLOWED = "<";

    /** Codes that repeat the code of a finding raised elsewhere. */
    private static final Set<String> REPEATED = Set.of(
            "<code>",
            "<that of another finding>",
            // A format of another project reports a loss with a code of its own.
            "<Loss(java.lang.String,java.lang.String,java.util.function.Predicate<java.lang.String>) is never called>");

    /** Web Annotation and Hypothes.is share their code; these things exist in one of the two formats only. */
    private static final Set<String> NEVER_RAISED = Set.of(
            "hypothesis-body",
            "hypothesis-context",
            "hypothesis-link",
            "hypothesis-page",
            "hypothesis-state",
            "web-annotation-pages");

    private static final Path PAGE = Path.of("..", "docs", "findings.md");
    private static final Path ACTUAL_PAGE = Path.of("target", "findings.md");

    private static final String PLANTED = "planted";

    private static Map<String, Set<String>> raised = Map.of();
    private static Map<String, Set<String>> planted = Map.of();
    private static Map<String, Set<String>> places = Map.of();
    private static Set<String> creators = Set.of();

    @BeforeAll
    static void readTheSource() throws IOException {
        // The sources are read once, with the planted ones, because reading them takes most of the time of this test.
        List<Path> folders = new ArrayList<>(RaisedFindings.PROGRAM);
        folders.add(Path.of("src", "test", "java", "org", "comity", "findings", PLANTED));
        RaisedFindings source = RaisedFindings.of(folders);
        places = source.places();
        creators = source.otherCreators();
        raised = new TreeMap<>(source.severities());
        planted = raised.entrySet().stream()
                .filter(entry -> entry.getKey().contains(PLANTED))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        raised.keySet().removeAll(planted.keySet());
        raised.keySet().removeIf(code -> code.startsWith("count-<") || code.startsWith("inclusion-<"));
        for (CountVerdict verdict : CountVerdict.values()) {
            if (verdict != CountVerdict.CONFIRMED && verdict != CountVerdict.NOT_ENUMERABLE) {
                raised.put("count-" + verdict.label(), Set.of(verdict.severity().name()));
            }
        }
        for (InclusionVerdict verdict : List.of(InclusionVerdict.CONTRADICTED, InclusionVerdict.UNDECIDED)) {
            raised.put("inclusion-" + verdict.label(), Set.of(verdict.severity().name()));
        }
        raised.keySet().removeAll(NEVER_RAISED);
    }

    @Test
    void followsEveryCodeToItsLiterals() {
        assertEquals(
                Set.of(),
                raised.keySet().stream()
                        .filter(code -> code.contains(UNFOLLOWED) && !REPEATED.contains(code))
                        .map(code -> code + " in " + places.get(code))
                        .collect(Collectors.toSet()),
                "pass the code of a finding as a literal, a constant, or something made of these");
        assertEquals(
                Set.of("Finding.java", "FindingId.java", "DatasetRebuilder.java"),
                creators,
                "make findings with Finding.of; DatasetRebuilder reads published ones back");
    }

    @Test
    void explainsEveryCodeThatTheProgramRaises() {
        TreeSet<String> codes = new TreeSet<>(raised.keySet());
        codes.removeIf(
                code -> code.contains(UNFOLLOWED) || FindingKind.find(code).isPresent());
        assertEquals(
                List.of(),
                codes.stream().map(code -> code + " of " + places.get(code)).toList(),
                "add these codes to findings.txt");
    }

    @Test
    void explainsNoCodeThatTheProgramDoesNotRaise() {
        assertEquals(
                List.of(),
                FindingKind.builtIn().stream()
                        .map(FindingKind::code)
                        .filter(code -> !raised.containsKey(code))
                        .toList(),
                "remove these codes from findings.txt");
    }

    @Test
    void namesTheSeveritiesThatTheProgramUses() {
        assertAll(FindingKind.builtIn().stream()
                .filter(kind -> raised.containsKey(kind.code()))
                .map(kind -> () -> {
                    Set<String> expected = new TreeSet<>(raised.get(kind.code()));
                    Set<String> actual =
                            kind.severities().stream().map(Severity::name).collect(Collectors.toSet());
                    if (expected.removeIf(severity -> severity.startsWith(UNFOLLOWED))) {
                        assertTrue(actual.containsAll(expected), () -> kind.code() + " has the severities " + expected);
                    } else {
                        assertEquals(expected, new TreeSet<>(actual), kind.code());
                    }
                }));
    }

    @Test
    void explainsEachCodeOnceAndInSentences() {
        List<FindingKind> kinds = FindingKind.builtIn();
        assertEquals(
                kinds.size(), kinds.stream().map(FindingKind::code).distinct().count());
        assertAll(kinds.stream().map(kind -> () -> {
            assertTrue(kind.title().length() <= 70, () -> "long: " + kind.title());
            assertTrue(!kind.title().endsWith("."), kind::title);
            assertTrue(kind.meaning().endsWith("."), kind::meaning);
            assertTrue(kind.remedy().endsWith("."), kind::remedy);
            assertTrue(kind.example().length() <= 120, () -> "long: " + kind.example());
        }));
    }

    @Test
    void isThePageOfTheDocumentation() throws IOException {
        List<String> lines = FindingsPage.lines();
        Files.createDirectories(ACTUAL_PAGE.toAbsolutePath().getParent());
        Files.write(ACTUAL_PAGE, lines);
        assertEquals(
                String.join("\n", lines),
                String.join("\n", Files.readAllLines(PAGE)),
                "copy cli/target/findings.md over docs/findings.md");
    }

    @Test
    void seesCodesBehindWrappersRecordsAndEnums() {
        assertEquals(
                Map.of(
                        "planted-choice", Set.of("ERROR"),
                        "planted-other", Set.of("ERROR"),
                        "planted-enum", Set.of("INFO"),
                        "planted-field", Set.of("WARNING"),
                        "planted-record", Set.of("ERROR", "INFO"),
                        "a-planted-prefix", Set.of("WARNING")),
                planted);
    }
}
