package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.junit.jupiter.api.Test;

/** The configuration with which a team starts annotating in brat. */
class BratConfigurationTest {

    private final BratConfiguration types = BratConfiguration.read("annotation.conf");
    private final BratConfiguration looks = BratConfiguration.read("visual.conf");

    BratConfigurationTest() throws IOException {}

    private static List<String> values(Stream<Slug> slugs) {
        return slugs.map(slug -> slug.value().replace('-', '_')).toList();
    }

    private Set<String> declared() {
        Set<String> declared = new HashSet<>();
        types.sections().keySet().forEach(section -> declared.addAll(types.names(section)));
        types.section("events").forEach(event -> event.arguments().keySet().forEach(role -> declared.add(role(role))));
        return declared;
    }

    private static String role(String key) {
        return key.replaceFirst("[?+*]$", "");
    }

    @Test
    void offersTheBuiltInVocabularies() {
        assertEquals(
                values(Role.builtIn().stream().map(Role::name)),
                types.line("attributes", "As").of("Value"));
        assertEquals(
                values(Stream.concat(
                        OrganizationKind.builtIn().stream().map(OrganizationKind::slug),
                        FrameworkKind.builtIn().stream().map(FrameworkKind::slug))),
                types.line("attributes", "Kind").of("Value"));
        assertEquals(
                Stream.of(Confidence.values()).map(Confidence::label).toList(),
                types.line("attributes", "Confidence").of("Value"));
        assertEquals(
                Stream.of(Rank.values()).map(Rank::label).toList(),
                types.line("attributes", "Rank").of("Value"));
        assertEquals(
                List.of("Arg"),
                List.copyOf(types.line("attributes", "Denied").arguments().keySet()));
    }

    @Test
    void offersOneKindOfEventAndTheRelationsBetweenItsParties() {
        List<String> parties = List.of("Organization", "Framework");

        assertEquals(List.of("Organization", "Framework", "Date", "Number"), types.names("entities"));
        assertEquals(List.of("Membership"), types.names("events"));
        assertEquals(
                Map.of(
                        "Member", parties,
                        "Of", parties,
                        "Since?", List.of("Date"),
                        "Until?", List.of("Date"),
                        "During?", List.of("Date")),
                types.line("events", "Membership").arguments());
        assertEquals(List.of("Also_called", "Part_of", "In", "Successor_of", "<OVERLAP>"), types.names("relations"));
        for (String relation : types.names("relations").subList(0, 4)) {
            assertEquals(
                    Map.of("Arg1", parties, "Arg2", parties),
                    types.line("relations", relation).arguments());
        }
        assertEquals(parties, types.line("attributes", "Kind").of("Arg"));
        for (String attribute : List.of("As", "Denied", "Confidence", "Rank")) {
            assertEquals(
                    List.of("Membership"), types.line("attributes", attribute).of("Arg"));
        }
    }

    @Test
    void hasTheSectionsThatBratExpectsAndNamesItCanStore() {
        assertEquals(
                List.of("entities", "relations", "events", "attributes"),
                List.copyOf(types.sections().keySet()));
        assertEquals(List.of("labels", "drawing"), List.copyOf(looks.sections().keySet()));
        for (String name : declared()) {
            assertTrue(name.equals("<OVERLAP>") || name.matches("[a-zA-Z0-9_-]+"), name);
        }
    }

    @Test
    void declaresEachNameOnceAndNoRoleThatIsARelation() {
        List<String> names = new ArrayList<>();
        types.sections().keySet().forEach(section -> names.addAll(types.names(section)));
        types.section("events").forEach(event -> event.arguments().keySet().forEach(key -> names.add(role(key))));

        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void namesOnlyTypesThatItDeclares() {
        Set<String> known = new HashSet<>(Set.of("<ANY>"));
        known.addAll(types.names("entities"));
        known.addAll(types.names("events"));
        for (String section : types.sections().keySet()) {
            for (BratConfiguration.Line line : types.section(section)) {
                line.arguments()
                        .forEach((key, values) -> assertTrue(
                                key.equals("Value") || known.containsAll(values),
                                () -> line.name() + " " + key + values));
            }
        }
    }

    @Test
    void showsOnlyWhatIsDeclared() {
        Set<String> declared = declared();
        for (BratConfiguration.Line line : looks.section("labels")) {
            assertTrue(declared.contains(line.name()), line.name());
            assertTrue(!line.labels().isEmpty(), line.name());
        }
        declared.addAll(Set.of("SPAN_DEFAULT", "ARC_DEFAULT", "ATTRIBUTE_DEFAULT"));
        assertTrue(declared.containsAll(looks.names("drawing")), looks.names("drawing")::toString);
        for (BratConfiguration.Line line : looks.section("drawing")) {
            assertTrue(!line.arguments().isEmpty(), line.name());
        }
    }

    @Test
    void hasAKeyForEachTypeThatIsMarkedInTheText() throws IOException {
        List<String> offered = new ArrayList<>(types.names("entities"));
        offered.addAll(types.names("events"));
        List<String> keys = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (String line : BratConfiguration.text("kb_shortcuts.conf").split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('\t')));
                chosen.add(line.substring(line.indexOf('\t') + 1));
            }
        }

        assertEquals(offered, chosen);
        assertEquals(keys.stream().distinct().toList(), keys);
        keys.forEach(key -> assertTrue(key.matches("[A-Z]"), key));
    }
}
