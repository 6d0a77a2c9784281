package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementDraft;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.Test;

class DisagreementTableTest {

    private static final String OLD = "Asteria has been a member of the Forum since 1999. Asteria was founded in 1901.";
    private static final String NEW =
            "Asteria joined the Forum on 5 May 2001. Asteria is an observer. Asteria is not a member. Founded: 1903.";

    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    DisagreementTableTest() {
        sources.add(source("old", OLD, "2005"));
        sources.add(source("new", NEW, "2010-02-03"));
        statements.add(Statement.that("asteria").is(OrganizationKind.STATE).assertedIn("corpus.yaml"));
        statements.add(
                Statement.that("forum").is(FrameworkKind.CONSULTATION_MECHANISM).assertedIn("corpus.yaml"));
        statements.add(
                Statement.that("asteria").has(AttributeKey.NAME, "Asteria").assertedIn("corpus.yaml"));
    }

    private static Source source(String id, String text, String published) {
        return Source.of(
                SourceId.of(id),
                id + ".txt",
                text,
                Citation.builder().published(published).build());
    }

    private void says(String source, String words, StatementDraft<?> draft) {
        String text = source.equals("old") ? OLD : NEW;
        statements.add(draft.quoting(Evidence.of(SourceId.of(source), text, words), Mark.of(source + ".yaml")));
    }

    /** The cells of the rows without the ids of statements, by the names of the columns. */
    private String rows() {
        Dataset dataset = Resolution.resolve(Corpus.of("test"), Statements.of(sources, statements));
        Table<?> table = Tables.find(DisagreementTable.NAME).orElseThrow();
        List<String> names = table.columns().stream().map(Column::name).toList();
        return table.rawValues(dataset)
                .map(row -> IntStream.range(0, row.length)
                        .filter(i -> row[i] != null && !names.get(i).endsWith("statement_id") && i > 0)
                        .mapToObj(i -> names.get(i) + "=" + row[i])
                        .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void isEmptyIfNothingIsContested() {
        says(
                "old",
                "since 1999",
                Statement.that("asteria").is(Role.MEMBER).of("forum").since("1999"));
        assertEquals("", rows());
    }

    @Test
    void saysWhichDateWasChosenAndWhoSaysTheOther() {
        says(
                "old",
                "since 1999",
                Statement.that("asteria").is(Role.MEMBER).of("forum").since("1999"));
        says(
                "new",
                "joined the Forum on 5 May 2001",
                Statement.that("asteria").is(Role.MEMBER).of("forum").since("2001-05-05"));
        assertEquals(
                "conclusion_id=asteria.member.forum; subject_id=asteria; subject_name=Asteria; body_id=forum;"
                        + " body_name=forum; what=member: start; chosen=2001-05-05;"
                        + " chosen_quote=joined the Forum on 5 May 2001; chosen_source_id=new; chosen_day=2010-02-03;"
                        + " rejected=1999; rejected_quote=since 1999; rejected_source_id=old; rejected_day=2005;"
                        + " rule=finer-date; reason=the more precise date wins; both_kept=false",
                rows());
    }

    @Test
    void showsAnAttributeWithEachOtherValue() {
        says("old", "founded in 1901", Statement.that("asteria").has(AttributeKey.ESTABLISHED, "1901"));
        says("new", "Founded: 1903", Statement.that("asteria").has(AttributeKey.ESTABLISHED, "1903"));
        assertEquals(
                "conclusion_id=asteria.established; subject_id=asteria; subject_name=Asteria; what=established;"
                        + " chosen=1903; chosen_quote=Founded: 1903; chosen_source_id=new; chosen_day=2010-02-03;"
                        + " rejected=1901; rejected_quote=founded in 1901; rejected_source_id=old; rejected_day=2005;"
                        + " rule=later-source; reason=the latest source wins; both_kept=false",
                rows());
    }

    @Test
    void saysThatAStatementAndItsDenialAreBothKept() {
        says(
                "old",
                "a member of the Forum",
                Statement.that("asteria").is(Role.MEMBER).of("forum").since("2001-05-05"));
        says(
                "new",
                "Asteria is not a member",
                Statement.that("asteria").isNot(Role.MEMBER).of("forum").since("2001"));
        assertEquals(
                "conclusion_id=asteria.member.forum; subject_id=asteria; subject_name=Asteria; body_id=forum;"
                        + " body_name=forum; what=member: membership; chosen=member, 2001-05-05/;"
                        + " chosen_quote=a member of the Forum; chosen_source_id=old; chosen_day=2005;"
                        + " rejected=not member, 2001/; rejected_quote=Asteria is not a member;"
                        + " rejected_source_id=new; rejected_day=2010-02-03; rule=said-and-denied;"
                        + " reason=a statement and its denial are both kept; both_kept=true",
                rows());
    }

    @Test
    void showsStandingsThatExcludeEachOtherOnce() {
        says(
                "old",
                "a member of the Forum",
                Statement.that("asteria").is(Role.MEMBER).of("forum").during("2001/2009"));
        says(
                "new",
                "Asteria is an observer",
                Statement.that("asteria").is(Role.OBSERVER).of("forum").during("2002/2008"));
        assertEquals(
                "conclusion_id=asteria.member.forum; subject_id=asteria; subject_name=Asteria; body_id=forum;"
                        + " body_name=forum; what=member: standing; chosen=member, 2001/2009;"
                        + " chosen_quote=a member of the Forum; chosen_source_id=old; chosen_day=2005;"
                        + " rejected=observer, 2002/2008; rejected_quote=Asteria is an observer;"
                        + " rejected_source_id=new; rejected_day=2010-02-03; rule=exclusive-standings;"
                        + " reason=standings that exclude each other are both kept; both_kept=true",
                rows());
    }

    @Test
    void keepsItsIdsWhenOtherStatementsAreAdded() {
        says(
                "old",
                "since 1999",
                Statement.that("asteria").is(Role.MEMBER).of("forum").since("1999"));
        says(
                "new",
                "joined the Forum on 5 May 2001",
                Statement.that("asteria").is(Role.MEMBER).of("forum").since("2001-05-05"));
        List<String> before = ids();
        says("new", "Founded: 1903", Statement.that("asteria").has(AttributeKey.ESTABLISHED, "1903"));
        says("old", "founded in 1901", Statement.that("asteria").has(AttributeKey.ESTABLISHED, "1901"));
        List<String> after = ids();
        assertEquals(1, before.size());
        assertEquals(2, after.size());
        assertEquals(before, after.stream().filter(before::contains).toList());
    }

    private List<String> ids() {
        Dataset dataset = Resolution.resolve(Corpus.of("test"), Statements.of(sources, statements));
        return Tables.find(DisagreementTable.NAME)
                .orElseThrow()
                .rawValues(dataset)
                .map(row -> Objects.requireNonNull(row[0]).toString())
                .toList();
    }
}
