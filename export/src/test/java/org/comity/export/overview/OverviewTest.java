package org.comity.export.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.export.Sample;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.junit.jupiter.api.Test;

/** The two tables whose columns depend on the dataset. */
class OverviewTest {

    private final List<Statement> statements = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    @Test
    void matrixHasTheStandingOfEachMemberInEachBody() {
        member("nepal", Role.MEMBER, "iom", "2006/..");
        member("nepal", Role.HOST, "iom", "2010/..");
        member("qatar", Role.OBSERVER, "iom", "1999/2006");
        member("qatar", Role.MEMBER, "add", "2008/2011");
        member("qatar", Role.MEMBER, "add", "2015/..");

        assertEquals(
                List.of(
                        "member_id, member_name, add, iom",
                        "nepal, nepal, null, full, service",
                        "qatar, qatar, full, observer until 2006"),
                lines(MatrixTable.of(dataset())));
    }

    @Test
    void timelineCountsFullMembersAndOthersApartCertainlyAndAtMost() {
        member("nepal", Role.MEMBER, "iom", "2008/2010");
        member("qatar", Role.MEMBER, "iom", "2009/2010");
        member("qatar", Role.OBSERVER, "iom", "2010/2011");
        member("chad", Role.MEMBER, "iom", "/2009");
        member("peru", Role.HOST, "iom", "2008/2011");

        assertEquals(
                List.of(
                        "calendar_year, iom, iom (at most), iom, observer, iom, observer (at most)",
                        "2008, 1, 2, null, null",
                        "2009, 3, 3, null, null",
                        "2010, 2, 2, 1, 1",
                        "2011, 0, 0, 1, 1"),
                lines(TimelineTable.of(dataset())));
    }

    @Test
    void timelineHasNoRowsWhereNothingIsDated() {
        member("nepal", Role.MEMBER, "iom", "");

        assertEquals(List.of("calendar_year, iom, iom (at most)"), lines(TimelineTable.of(dataset())));
    }

    @Test
    void timelineGoesBackThreeHundredYearsFromTheLastThatIsKnown() {
        member("nepal", Role.MEMBER, "iom", "1066/2000");
        member("qatar", Role.MEMBER, "iom", "");

        List<String> lines = lines(TimelineTable.of(dataset()));

        assertEquals(301, lines.size());
        assertEquals("1701, 1, 2", lines.get(1));
        assertEquals("2000, 1, 2", lines.get(300));
    }

    @Test
    void timelineEndsWithTheLastYearInWhichASourceSpeaks() {
        member("nepal", Role.MEMBER, "iom", "1990/2020");
        member("qatar", Role.MEMBER, "iom", "2000/9999");
        sources.add(new Source(
                SourceId.of("notes/a"),
                "notes/a.txt",
                Sha256.of("0".repeat(64)),
                new Citation("A", "a", "https://example.org/a", "en", ImpreciseDate.parse("2019"), null)));

        List<String> lines = lines(TimelineTable.of(dataset()));

        assertEquals("1990, 1, 1", lines.get(1));
        assertEquals("2000, 2, 2", lines.get(lines.size() - 1));
    }

    @Test
    void timelineOfABodyEndsWhereNoSourceSpeaksOfItAnyMore() {
        member("nepal", Role.MEMBER, "iom", "2000/");
        member("qatar", Role.MEMBER, "iom", "2001/");
        member("nepal", Role.MEMBER, "add", "2003/");

        assertEquals(
                List.of(
                        "calendar_year, add, iom, add (at most), iom (at most)",
                        "2000, null, 1, null, 1",
                        "2001, null, 1, null, 2",
                        "2002, null, null, null, null",
                        "2003, 1, null, 1, null"),
                lines(TimelineTable.of(dataset())));
    }

    @Test
    void namesColumnsByBodiesAndAddsTheIdWhereTwoHaveOneName() {
        member("nepal", Role.MEMBER, "add", "2000/");
        member("nepal", Role.MEMBER, "iom", "2000/");
        name("add", "The Forum");
        name("iom", "The  forum");

        assertEquals(
                List.of("member_id", "member_name", "The Forum (add)", "The forum (iom)"),
                MatrixTable.of(dataset()).columns().stream().map(Column::name).toList());
    }

    @Test
    void matrixSaysThatAMembershipEndedWithItsBody() {
        member("poland", Role.MEMBER, "pact", "1955/");
        statements.add(
                Statement.that("pact").has(AttributeKey.DISSOLVED, "1991-07-01").assertedIn("corpus.yaml"));

        assertEquals(
                List.of("member_id, member_name, pact", "poland, poland, full until 1991-07-01"),
                lines(MatrixTable.of(dataset())));
    }

    @Test
    void namesColumnsOfBodiesUnlikeAllOthers() {
        member("nepal", Role.MEMBER, "a", "2006/..");
        member("nepal", Role.MEMBER, "b", "2006/..");
        member("nepal", Role.MEMBER, "c", "2006/..");
        name("a", "member_name");
        name("b", "calendar_year");
        name("c", "a (at most)");
        for (Table<?> table : List.of(MatrixTable.of(dataset()), TimelineTable.of(dataset()))) {
            List<String> names = table.columns().stream()
                    .map(column -> column.field().name())
                    .toList();
            assertEquals(names.stream().distinct().toList(), names);
            assertEquals(
                    "member_name (a)",
                    names.stream()
                            .filter(one -> one.endsWith("(a)"))
                            .findFirst()
                            .orElse(""));
        }
    }

    @Test
    void showsTheBodiesWithTheMostMembersWhereThereAreTooMany() {
        IntStream.range(0, 300).forEach(i -> member("nepal", Role.MEMBER, "body-" + (1_000 + i), ""));
        member("qatar", Role.MEMBER, "body-1299", "");

        Table<?> matrix = MatrixTable.of(dataset());

        assertEquals(252, matrix.columns().size());
        assertEquals("body-1299", matrix.columns().get(251).name());
        assertEquals(
                "A member. Each other column is one of the 250 bodies with the most members (of 300 in total) and"
                        + " contains the standing of the member: full, associate, observer, other participation or service,"
                        + " with the end of the membership if it has ended.",
                matrix.description());
    }

    @Test
    void cutsTheNameOfAColumnThatExcelWouldNotRead() {
        String common = "a".repeat(300);
        member("nepal", Role.MEMBER, common + "b", "");
        member("nepal", Role.MEMBER, common + "c", "");

        assertEquals(
                List.of("member_id", "member_name", "a".repeat(200) + "… 1", "a".repeat(200) + "… 2"),
                MatrixTable.of(dataset()).columns().stream().map(Column::name).toList());
    }

    @Test
    void describesEveryColumnInTheDictionary() {
        assertEquals(
                Tables.published().stream()
                        .mapToLong(table -> table.columns().size())
                        .sum(),
                WorkbookTables.dictionary("dictionary", Tables.published()).size(Sample.empty()));
    }

    private void member(String member, Role role, String body, String period) {
        entity(member);
        entity(body);
        ImpreciseInterval when = period.isEmpty() ? ImpreciseInterval.UNKNOWN : (ImpreciseInterval) Edtf.parse(period);
        statements.add(MembershipStatement.of(provenance(), EntityId.of(member), EntityId.of(body), role, when));
    }

    private void entity(String id) {
        statements.add(AttributeStatement.of(
                provenance(),
                EntityId.of(id),
                AttributeKey.KIND,
                new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL)));
    }

    private void name(String id, String name) {
        statements.add(Statement.that(id).has(AttributeKey.NAME, name).assertedIn("corpus.yaml"));
    }

    private Provenance provenance() {
        return Provenance.asserted(Mark.of(new Origin("corpus.yaml", 1 + statements.size(), 1)));
    }

    private Dataset dataset() {
        Corpus corpus = new Corpus(new Slug("made-up"), new Imprint("", "", "", ""), List.of(), List.of());
        return Resolution.resolve(corpus, Statements.of(sources, statements), List.of());
    }

    private static List<String> lines(Table<?> table) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(", ", table.columns().stream().map(Column::name).toList()));
        TableRows.of(table, Sample.empty())
                .rows()
                .forEachRemaining(row -> lines.add(Arrays.toString(row).replaceAll("^\\[|\\]$", "")));
        return lines;
    }
}
