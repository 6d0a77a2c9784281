package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;

class IdentifierColumnsTest {

    private static final String TEXT = "Germany belonged to the Union. Its code is QQ.";

    private final Source source = Source.of(SourceId.of("page"), "page.txt", TEXT, Citation.NONE);
    private final List<Statement> statements = new ArrayList<>();

    @Test
    void eachSchemeOfTheRegisterIsAColumnOfThoseWhoHaveIt() {
        sample();

        assertEquals(List.of("cow", "gtld", "iso3"), more("organizations"));
        assertEquals(List.of("wikidata"), more("frameworks"));
        assertEquals(List.of("member_cow", "member_gtld", "member_iso3", "body_wikidata"), more("memberships"));
        assertEquals(List.of("member_cow", "member_gtld", "member_iso3", "body_wikidata"), more("membership_years"));
        assertEquals(List.of(), more("statements"));
    }

    @Test
    void theyAreBesideTheNames() {
        sample();
        List<String> columns = names("memberships");

        assertEquals(
                List.of(
                        "id",
                        "member_id",
                        "member_name",
                        "member_cow",
                        "member_gtld",
                        "member_iso3",
                        "body_id",
                        "body_name",
                        "body_wikidata",
                        "role"),
                columns.subList(0, 10));
        assertEquals(
                List.of("kind", "cow", "gtld", "iso3"), names("organizations").subList(3, 7));
    }

    @Test
    void aTableWithoutTimeHasAllIdentifiers() {
        sample();

        assertEquals(List.of("255; 260"), cells("organizations", "cow"));
        assertEquals(List.of("berlin; de"), cells("organizations", "gtld"));
    }

    @Test
    void aMembershipHasTheIdentifiersThatAreValidDuringIt() {
        sample();
        assertEquals(List.of("260"), cells("memberships", "member_cow"));
        assertEquals(List.of("Q1"), cells("memberships", "body_wikidata"));

        statements.clear();
        germany();
        union();
        membership("1950/2000");
        assertEquals(List.of("255; 260"), cells("memberships", "member_cow"));
    }

    @Test
    void aYearHasTheIdentifierThatIsValidLastInIt() {
        germany();
        union();
        membership("1989/1991");

        assertEquals(List.of("260", "255", "255"), cells("membership_years", "member_cow"));
    }

    @Test
    void aStatementOfASourceAddsNoColumn() {
        sample();
        quoted("germany", "unheard-of", "QQ");

        assertEquals(List.of("cow", "gtld", "iso3"), more("organizations"));

        quoted("germany", "iso3", "QQ");
        assertEquals(List.of("DEU; QQ"), cells("organizations", "iso3"));
    }

    @Test
    void aRuleOfTheCorpusAddsAColumn() {
        sample();
        statements.add(AttributeStatement.of(
                Provenance.builder()
                        .quoting(Evidence.of(source, TEXT, "Germany"))
                        .basis(Basis.QUOTED)
                        .wording(Wording.UNCHECKED.with(StatedValue.VALUE, SaidBy.RULE))
                        .marks(List.of(Mark.of(Origin.of("page.txt"))))
                        .build(),
                EntityId.of("germany"),
                AttributeKey.IDENTIFIERS,
                new AttributeValue.Identifier(new Slug("gec"), "gm")));

        assertEquals(List.of("gm"), cells("organizations", "gec"));
    }

    @Test
    void twentySchemesHaveColumnsThoseThatMostEntitiesUse() {
        germany();
        organization("france");
        for (int i = 0; i < 30; i++) {
            code("germany", "scheme-" + (char) ('a' + i % 26) + (i / 26), "1");
        }
        code("france", "scheme-z0", "2");
        code("france", "iso3", "FRA");
        List<String> columns = more("organizations");

        assertEquals(Tables.MOST_IDENTIFIERS, columns.size());
        assertTrue(columns.containsAll(List.of("iso3", "scheme_z0", "cow")), columns.toString());
        assertFalse(columns.contains("scheme_y0"), columns.toString());
    }

    @Test
    void aSchemeThatIsNoNameOfAColumnGetsOne() {
        List<Slug> schemes = Stream.of("3166-2", "id", "member-id", "name", "name-code", "no", "q-id")
                .map(Slug::new)
                .toList();

        assertEquals(
                Map.of(
                        new Slug("3166-2"), "id_3166_2",
                        new Slug("id"), "id_code",
                        new Slug("member-id"), "member_id_code",
                        new Slug("name"), "name_code_2",
                        new Slug("name-code"), "name_code",
                        new Slug("no"), "no_code",
                        new Slug("q-id"), "q_id"),
                ColumnNames.of(schemes, Set.of("id", "name", "member_id", "member_name")));
    }

    @Test
    void twoSchemesNeverGetTheSameColumn() {
        List<Slug> schemes =
                Stream.of("3com", "id-3com", "id-3com-code").map(Slug::new).toList();

        assertEquals(
                List.of("id_3com", "id_3com_code_2", "id_3com_code"),
                List.copyOf(ColumnNames.of(schemes, Set.of("id")).values()));
    }

    private void sample() {
        germany();
        union();
        membership("1950/1960");
    }

    private void germany() {
        organization("germany");
        code("germany", "iso3", "DEU");
        code("germany", "gtld", "de");
        code("germany", "gtld", "berlin");
        code("germany", "cow", "255", "../1945");
        code("germany", "cow", "260", "1949/1990-10-02");
        code("germany", "cow", "255", "1990-10-03/..");
    }

    private void union() {
        kind("union", FrameworkKind.of("network"));
        code("union", "wikidata", "Q1");
    }

    private void organization(String id) {
        kind(id, OrganizationKind.STATE);
    }

    private void kind(String id, Kind kind) {
        statements.add(AttributeStatement.of(
                asserted(), EntityId.of(id), AttributeKey.KIND, new AttributeValue.KindValue(kind)));
    }

    private void code(String id, String scheme, String code) {
        statements.add(AttributeStatement.of(
                asserted(),
                EntityId.of(id),
                AttributeKey.IDENTIFIERS,
                new AttributeValue.Identifier(new Slug(scheme), code)));
    }

    private void code(String id, String scheme, String code, String valid) {
        statements.add(AttributeStatement.of(
                asserted(),
                EntityId.of(id),
                AttributeKey.IDENTIFIERS,
                new AttributeValue.Identifier(new Slug(scheme), code, ImpreciseInterval.parse(valid))));
    }

    private void quoted(String id, String scheme, String code) {
        statements.add(AttributeStatement.of(
                provenance("Its code is QQ"),
                EntityId.of(id),
                AttributeKey.IDENTIFIERS,
                new AttributeValue.Identifier(new Slug(scheme), code)));
    }

    private void membership(String period) {
        statements.add(MembershipStatement.of(
                provenance("Germany belonged to the Union"),
                EntityId.of("germany"),
                EntityId.of("union"),
                Role.MEMBER,
                ImpreciseInterval.parse(period)));
    }

    private Provenance provenance(String words) {
        return Provenance.builder()
                .quoting(Evidence.of(source, TEXT, words))
                .basis(Basis.QUOTED)
                .marks(List.of(Mark.of(Origin.of("page.yaml"))))
                .build();
    }

    private static Provenance asserted() {
        return Provenance.asserted(Mark.of(Origin.of("corpus.yaml")));
    }

    private Dataset dataset() {
        return Resolution.resolve(Corpus.of("sample"), Statements.of(List.of(source), statements), List.of());
    }

    private List<String> names(String table) {
        return Tables.of(dataset()).find(table).orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
    }

    /** The columns that only this dataset has. */
    private List<String> more(String table) {
        List<String> always = Tables.find(table).orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
        return names(table).stream().filter(name -> !always.contains(name)).toList();
    }

    private List<String> cells(String table, String column) {
        return cells(Tables.of(dataset()).find(table).orElseThrow(), column);
    }

    private <R> List<String> cells(Table<R> table, String column) {
        Column<R> found = table.columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElseThrow();
        return table.rows(dataset())
                .map(row -> String.valueOf(found.valueOf(row)))
                .toList();
    }
}
