package org.comity.export.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.export.Format;
import org.comity.export.SaidMemberships;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PanelDay;
import org.comity.export.publication.Publication;
import org.comity.export.verification.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PanelFormatTest {

    @TempDir
    private Path folder;

    private final List<Statement> statements = new ArrayList<>();
    private final List<CompleteRoster> rosters = new ArrayList<>();

    @Test
    void codesStandingsGapsAndSilence() throws IOException {
        says("nepal", Role.MEMBER, "iom", "2009-03/2010-06");
        says("qatar", Role.OBSERVER, "iom", "2008/2009");
        says("qatar", Role.MEMBER, "iom", "2010/2012");
        says("qatar", Role.SECRETARIAT, "who", "2008/2012");
        says("chile", Role.ASSOCIATE_MEMBER, "who", "/2010");
        assertEquals(
                List.of(
                        "chile,2008,-9,-9", // it may have been an associate member
                        "chile,2009,-9,-9",
                        "chile,2010,-9,2",
                        "chile,2011,-9,0",
                        "chile,2012,-9,0",
                        "nepal,2008,0,-9",
                        "nepal,2009,1,-9",
                        "nepal,2010,1,-9",
                        "nepal,2011,0,-9",
                        "nepal,2012,0,-9",
                        "qatar,2008,3,-9",
                        "qatar,2009,3,-9",
                        "qatar,2010,1,-9",
                        "qatar,2011,1,-9",
                        "qatar,2012,1,-9"),
                cells("state_year", Format.PANEL));
        assertEquals(
                List.of("iom,2008,-9,0,3", "iom,2009,-9,1,3", "iom,2010,-9,1,1", "iom,2011,-9,0,1", "iom,2012,-9,0,1"),
                cells("body_year", Format.PANEL).subList(0, 5));
    }

    @Test
    void countsPossibleMembershipsOnlyOnRequest() throws IOException {
        says("nepal", Role.MEMBER, "iom", "/2010");
        says("qatar", Role.MEMBER, "iom", "2009/");
        assertEquals(
                List.of("nepal,2009,-9", "nepal,2010,1"),
                cells("state_year", Format.PANEL).subList(0, 2));
        assertEquals(
                List.of("nepal,2009,1", "nepal,2010,1"),
                cells("state_year", Format.panel(PanelDay.ANY, true)).subList(0, 2));
        assertTrue(Files.readString(folder.resolve("panel/datapackage.json")).contains("only possible are counted"));
        assertTrue(Files.readString(folder.resolve("panel/codes.csv")).contains("only possible are counted"));
    }

    @Test
    void takesSilenceForNoOnlyWhereTheCorpusListsAllMembers() throws IOException {
        says("nepal", Role.MEMBER, "iom", "2009/2012");
        says("nepal", Role.MEMBER, "who", "2009/2012");
        says("qatar", Role.OBSERVER, "who", "2009/2012");
        rosters.add(new CompleteRoster(EntityId.of("iom"), Capacity.of(Role.MEMBER), ImpreciseDate.parse("2010")));
        rosters.add(new CompleteRoster(EntityId.of("who"), Capacity.of(Standing.FULL)));
        assertEquals(
                List.of("qatar,2009,-9,3", "qatar,2010,0,3", "qatar,2011,-9,3", "qatar,2012,-9,3"),
                cells("state_year", Format.PANEL).subList(4, 8));
        says("chile", Role.MEMBER, "un", "2009/2012");
        // The list of members of who does not say who observes there.
        assertEquals("chile,2010,0,1,-9", cells("state_year", Format.PANEL).get(1));
        rosters.add(new CompleteRoster(EntityId.of("who"), Capacity.of(Role.OBSERVER)));
        assertEquals("chile,2010,0,1,0", cells("state_year", Format.PANEL).get(1));
    }

    @Test
    void namesColumnsForStataAndSql() throws IOException {
        says("nepal", Role.MEMBER, "order", "2009/2010");
        says("nepal", Role.MEMBER, "g-77", "2009/2010");
        says("nepal", Role.MEMBER, "9-plus", "2009/2010");
        says("nepal", Role.MEMBER, "state-name", "2009/2010");
        String end = "of-the-united-nations-and-all-others";
        says("nepal", Role.MEMBER, "forum-" + end + "-a", "2009/2010");
        says("nepal", Role.MEMBER, "forum-" + end + "-b", "2009/2010");
        publish(Format.PANEL);
        assertEquals(
                "state_id,state_name,state_kind,calendar_year,x_9_plus,forum_of_the_united_nations_and_,"
                        + "forum_of_the_united_nations_an_2,g_77,x_order,state_name_2",
                lines("state_year").get(0));
        assertTrue(lines("columns").contains("\"state_year\",\"state_name_2\",\"state-name\",\"state-name\""));
    }

    @Test
    void hasTheIdentifierOfTheYear() throws IOException {
        says("germany", Role.MEMBER, "iom", "1989/1992");
        Map<String, String> codes = Map.of("260", "1949/1990-10-02", "255", "1990-10-03/");
        for (Map.Entry<String, String> code : codes.entrySet()) {
            statements.add(Statement.that("germany")
                    .has(
                            AttributeKey.IDENTIFIERS,
                            new AttributeValue.Identifier(
                                    new Slug("cow"), code.getKey(), ImpreciseInterval.parse(code.getValue())))
                    .assertedIn("corpus.yaml"));
        }
        publish(Format.PANEL);
        assertEquals(
                List.of(
                        "state_id,state_name,state_kind,calendar_year,cow,iom",
                        "\"germany\",\"germany\",\"state\",1989,\"260\",1",
                        "\"germany\",\"germany\",\"state\",1990,\"255\",1",
                        "\"germany\",\"germany\",\"state\",1991,\"255\",1",
                        "\"germany\",\"germany\",\"state\",1992,\"255\",1"),
                lines("state_year"));
    }

    @Test
    void describesItsFiles() throws IOException {
        says("nepal", Role.MEMBER, "iom", "2009/2012");
        publish(Format.PANEL);
        JsonNode descriptor = JsonMapper.shared()
                .readTree(folder.resolve("panel/datapackage.json").toFile());
        List<String> paths = new ArrayList<>();
        descriptor
                .get("resources")
                .forEach(resource -> paths.add(resource.get("path").asString()));
        assertEquals(List.of("state_year.csv", "body_year.csv", "codes.csv", "columns.csv"), paths);
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void isOneFormatWhateverItsOptions() {
        says("nepal", Role.MEMBER, "iom", "2009/2012");
        assertEquals(Format.PANEL, Format.panel(PanelDay.ANY, false));
        IOException refused =
                assertThrows(IOException.class, () -> publish(Format.PANEL, Format.panel(PanelDay.LAST, false)));
        assertEquals("two formats have the name 'panel'; rename one of them", refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheTableOfAGenerator(PanelDay day) throws IOException {
        compare(new GeneratedPanel(30, 40, 7), day);
    }

    @Tag("soak")
    @Test
    void agreesWithTheTableOfALargeGenerator() throws IOException {
        compare(new GeneratedPanel(200, 500, 8), PanelDay.ANY);
    }

    private void compare(GeneratedPanel generated, PanelDay day) throws IOException {
        Dataset dataset = generated.dataset();
        Publication.publish(dataset, folder, Set.of(Format.panel(day, false)), "comity test");
        long cells = 0;
        Set<Integer> codes = new TreeSet<>();
        for (boolean byState : List.of(true, false)) {
            int rows = byState ? generated.states() : generated.bodies();
            int columns = byState ? generated.bodies() : generated.states();
            try (BufferedReader lines =
                    Files.newBufferedReader(folder.resolve(byState ? "panel/state_year.csv" : "panel/body_year.csv"))) {
                lines.readLine();
                for (int row = 0; row < rows; row++) {
                    for (int year = GeneratedPanel.FIRST; year <= GeneratedPanel.LAST; year++) {
                        String[] found = lines.readLine().split(",", -1);
                        assertEquals(String.valueOf(year), found[3]);
                        for (int column = 0; column < columns; column++) {
                            int state = byState ? row : column;
                            int body = byState ? column : row;
                            int expected = generated.code(state, body, year, day);
                            if (Integer.parseInt(found[4 + column]) != expected) {
                                assertEquals(
                                        expected + "",
                                        found[4 + column],
                                        state + " in " + body + " in " + year + ", " + day);
                            }
                            codes.add(expected);
                            cells++;
                        }
                    }
                }
                assertEquals(null, lines.readLine());
            }
        }
        assertEquals(Set.of(-9, -1, 0, 1, 2, 3), codes);
        assertEquals(2L * generated.states() * generated.bodies() * 200, cells);
    }

    private void says(String member, Role role, String body, String period) {
        new SaidMemberships(statements, "2010-05-06").says(member, role, body, period);
    }

    private void publish(DatasetFormat... formats) throws IOException {
        Dataset dataset = Resolution.resolve(Corpus.of("test").withComplete(rosters), Statements.of(statements));
        Publication.publish(dataset, folder, Set.of(formats), "comity test");
    }

    /** The id, the year and the codes of each row. */
    private List<String> cells(String table, DatasetFormat format) throws IOException {
        publish(format);
        return lines(table).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(","))
                .map(cells -> String.join(
                        ",",
                        Stream.concat(Stream.of(cells[0], cells[3]), Arrays.stream(cells, 4, cells.length))
                                .toList()))
                .toList();
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(folder.resolve("panel/" + table + ".csv"));
    }
}
