package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Surroundings;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 239 real pages of labelled lines, read by one {@code corpus.yaml} and no other file. */
class FactbookTest {

    private static final String LABEL = "International organization participation:";

    private static @TempDir Path folder;
    private static @Nullable CorpusReading read;

    @BeforeAll
    static void readPages() throws IOException {
        Path pages = ProjectFolder.shared("data/factbook");
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        try (var corpus = FactbookTest.class.getResourceAsStream("factbook/corpus.yaml")) {
            Files.copy(Objects.requireNonNull(corpus), folder.resolve("corpus.yaml"));
        }
        read = CorpusReader.read(folder);
    }

    private static CorpusReading reading() {
        return Objects.requireNonNull(read);
    }

    private static List<MembershipStatement> memberships() {
        return reading().statements().memberships().toList();
    }

    @Test
    void makesAnEntityOfEachPage() {
        Map<String, String> names = new TreeMap<>();
        reading()
                .statements()
                .attributes()
                .filter(statement -> statement.key().equals(AttributeKey.NAME))
                .filter(statement -> statement
                        .evidence()
                        .map(evidence -> evidence.words().startsWith("Country name"))
                        .orElse(false))
                .forEach(statement ->
                        names.put(statement.about().value(), ((AttributeValue.Text) statement.value()).text()));
        assertEquals(238, names.size());
        assertEquals("Belgium", names.get("belgium"));
        assertEquals("Congo (Brazzaville)", names.get("congo-brazzaville"));
        assertEquals("Svalbard", names.get("svalbard"));
        assertEquals("Côte d'Ivoire", names.get("cote-d-ivoire"));
        assertEquals("United Arab Emirates", names.get("united-arab-emirates"));
        assertEquals(239, members().size() + withoutMemberships().size());
        assertTrue(members().contains("european-union"));
    }

    /** All entities that take part in something. */
    private static Set<String> members() {
        return memberships().stream()
                .map(membership -> membership.member().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> withoutMemberships() {
        return reading()
                .statements()
                .attributes()
                .filter(statement -> statement.key().equals(AttributeKey.NAME))
                .filter(statement -> statement
                        .evidence()
                        .map(evidence -> evidence.words().startsWith("Country name"))
                        .orElse(false))
                .map(AttributeStatement::about)
                .map(Object::toString)
                .filter(id -> !members().contains(id))
                .sorted()
                .toList();
    }

    @Test
    void hasThreePagesThatNameNothing() {
        assertEquals(
                List.of("cocos-keeling-islands", "christmas-island", "svalbard").stream()
                        .sorted()
                        .toList(),
                withoutMemberships());
    }

    @Test
    void makesOneMembershipOfEachListedItemAndQuotesIt() throws IOException {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                items(file).forEach(item -> expected.add(file.getFileName() + ": " + item));
            }
        }
        expected.replaceAll(item -> item.replaceFirst("Afghanistan is a member .* participate: ", ""));
        List<String> quoted = new ArrayList<>();
        for (MembershipStatement membership : memberships()) {
            Evidence evidence = membership.evidence().orElseThrow();
            quoted.add(evidence.source() + ".txt: " + evidence.words());
        }
        assertEquals(10_904, quoted.size());
        assertEquals(
                expected.stream().sorted().toList(), quoted.stream().sorted().toList());
    }

    /** The items of the list in a page, split outside parentheses in a different way from the reader. */
    private static List<String> items(Path file) {
        try {
            String list = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(LABEL))
                    .map(line -> line.substring(LABEL.length()))
                    .collect(Collectors.joining());
            List<String> items = new ArrayList<>();
            for (String part : list.split(",", -1)) {
                String last = items.isEmpty() ? "" : items.get(items.size() - 1);
                boolean open = last.chars().filter(c -> c == '(').count()
                        > last.chars().filter(c -> c == ')').count();
                if (open) {
                    items.set(items.size() - 1, last + "," + part);
                } else {
                    items.add(part);
                }
            }
            return items.stream()
                    .map(item -> item.replace('\u00a0', ' ').strip())
                    .filter(item -> !item.equals("none"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void readsTheRoleInParentheses() {
        Map<String, Long> roles = memberships().stream()
                .collect(Collectors.groupingBy(
                        membership -> membership.role().name().words(), TreeMap::new, Collectors.counting()));
        assertEquals(345, roles.get("observer"));
        assertEquals(88, roles.get("national committee"));
        assertEquals(44, roles.get("nonregional member"));
        assertEquals(15, roles.get("dialogue partner"));
        assertEquals(10, roles.get("suspended member"));
        assertEquals(27, roles.get("compliant country"));
        assertEquals(57, roles.get("associate member"));
    }

    @Test
    void keepsTheIntroductionOfAListAsTheNoteOfItsMemberships() {
        List<MembershipStatement> noted = memberships().stream()
                .filter(membership ->
                        membership.provenance().marks().get(0).note().isPresent())
                .filter(membership -> membership.member().value().equals("afghanistan"))
                .toList();
        assertEquals(50, noted.size());
        assertEquals(
                List.of(
                        "Afghanistan is a member of the following organizations but Taliban representatives do not participate"),
                noted.stream()
                        .map(membership ->
                                membership.provenance().marks().get(0).note().orElseThrow())
                        .distinct()
                        .toList());
    }

    @Test
    void showsEachItemWithItsLabelAndTheItemsBesideIt() {
        Surroundings around = memberships().stream()
                .filter(membership -> membership.member().value().equals("algeria"))
                .map(membership -> membership.evidence().orElseThrow())
                .filter(evidence -> evidence.words().equals("ABEDA"))
                .findFirst()
                .orElseThrow()
                .surroundings();

        assertEquals("state to the ICCt International organization participation: ", around.before());
        assertEquals(", AfDB, AFESD, AMF, AMU, AU, BIS, CAEU, CD, FAO, G-15, G-24,", around.after());
        assertEquals(Optional.of("International organization participation:"), around.label());
    }

    @Test
    void saysOfEachWartWhatWasMadeOfIt() {
        List<String> findings = reading().findings().stream()
                .map(finding ->
                        finding.origin().orElseThrow() + " " + finding.id().code())
                .toList();
        assertEquals(
                List.of(
                        "ac.txt:7:190 near-name",
                        "aj.txt:10:101 case-apart",
                        "br.txt:9:604 listed-twice",
                        "ct.txt:11:72 remark-kept",
                        "ee.txt:4:73 near-name",
                        "pk.txt:10:482 listed-twice",
                        "so.txt:10:228 listed-twice",
                        "sv.txt:2:1 remark-left-out",
                        "tx.txt:10:48 remark-kept",
                        "up.txt:10:113 remark-kept"),
                findings);
        assertTrue(reading().findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    /** All values are given by the lists, so each warning that the words do not say them would be a false one. */
    @Test
    void hasNoWarningAboutWhatItsWordsSay() {
        Set<String> codes =
                Set.of("date-not-in-quote", "number-not-in-quote", "negation-in-quote", "quote-says-nothing");
        assertEquals(
                List.of(),
                reading().findings().stream()
                        .filter(finding -> codes.contains(finding.id().code()))
                        .map(Object::toString)
                        .toList());
    }

    /** The abbreviation of the Isle of Man, which has full stops, is not that of the organization. */
    @Test
    void asksAboutAnAbbreviationThatDiffersInFullStopsAlone() {
        assertEquals(
                List.of("info 'IOM' is similar to 'I.O.M.', a name of the register; they remain two entities"),
                reading().findings().stream()
                        .filter(finding -> finding.id().code().equals("near-name"))
                        .filter(finding -> finding.id().subject().equals("iom"))
                        .map(finding -> finding.severity().label() + " " + finding.message())
                        .toList());
    }

    @Test
    void knowsTheUnionByItsAbbreviation() {
        List<Statement> unions = memberships().stream()
                .filter(membership -> membership.body().value().equals("european-union"))
                .map(Statement.class::cast)
                .toList();
        assertEquals(31, unions.size());
    }
}
