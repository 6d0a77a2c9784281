package org.comity.export.table;

import static org.comity.export.table.ColumnType.BOOLEAN;
import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementKind;

/** The table of statements. */
final class StatementTable {

    static final String NAME = "statements";

    private StatementTable() {}

    static Table<StatementRow> table() {
        return Table.<StatementRow>named(
                        NAME, "What one passage of one source says, or what the editor of the corpus asserts.")
                .add("id", ID, "The id of the statement, made from source, spans and content.", the(Statement::id))
                .always()
                .add(
                        "conclusion_id",
                        ID,
                        "The row of another table that it supports or contradicts.",
                        row -> row.conclusion())
                .add("rejected", BOOLEAN, "Whether another statement was chosen over it.", StatementRow::rejected)
                .always()
                .add(
                        "kind",
                        TEXT,
                        "Membership, attribute, count or inclusion.",
                        the(statement -> statement.kind().label()))
                .always()
                .oneOf(StatementKind.values(), StatementKind::label)
                .addAll(content())
                .add("text", TEXT, "What is said, in one line of plain words and ids.", the(Statement::text))
                .always()
                .add(
                        "basis",
                        TEXT,
                        "Quoted, asserted by the editor, or inferred.",
                        the(statement -> statement.basis().label()))
                .always()
                .oneOf(Basis.values(), Basis::label)
                .add(
                        "rank",
                        TEXT,
                        "The weight given to it: preferred, normal or deprecated.",
                        the(statement -> statement.provenance().rank().label()))
                .always()
                .oneOf(Rank.values(), Rank::label)
                .add(
                        "confidence",
                        TEXT,
                        "How sure the annotator is: high, medium or low.",
                        row -> row.marks(mark -> mark.confidence().map(Confidence::label)))
                .add("annotator", TEXT, "Who marked the passage.", row -> row.marks(Mark::annotator))
                .add("note", TEXT, "What the annotator adds.", row -> row.marks(Mark::note))
                .add(
                        "quote",
                        TEXT,
                        "The words, verbatim; passages are joined by an ellipsis.",
                        evidence(Evidence::words))
                .add("source_id", ID, "The source of the words.", evidence(Evidence::source))
                .of(SourceTable.NAME)
                .add(
                        "start",
                        INTEGER,
                        "Where the words begin in the source, in Unicode code points from 0.",
                        row -> row.start())
                .add("end", INTEGER, "Where the words end: one past the last code point.", StatementRow::end)
                .add(
                        "spans",
                        LIST,
                        "Each passage as start..end, in code points.",
                        row -> Row.joined(row.spans().toList()))
                .add(
                        "origin",
                        LIST,
                        "Where the annotation stands: file:line:column.",
                        the(statement -> Row.joined(statement.origins())))
                .always()
                .rows(StatementRow::of);
    }

    /** The columns that not every kind of statement fills. */
    private static List<Column<StatementRow>> content() {
        return List.of(
                partial("about_id", ID, "Attribute, count: the organization or framework that has it.")
                        .of(EntityTable.NAME),
                partial("attribute", TEXT, "Attribute: which one, such as also-called.")
                        .of(AttributeKeyTable.NAME),
                partial("member_id", ID, "Membership: who belongs.").of(EntityTable.NAME),
                partial("body_id", ID, "Membership: to what it belongs.").of(EntityTable.NAME),
                partial("role", TEXT, "Membership: as what.").of(RoleTable.NAME),
                partial("denied", BOOLEAN, "Membership: whether the passage says that it does not hold."),
                partial("since", EDTF, "Membership, attribute that is a period: its beginning as told, in EDTF."),
                partial(
                        "since_wording",
                        TEXT,
                        "Membership, attribute that is a period: how the source words its beginning."),
                partial(
                        "until",
                        EDTF,
                        "Membership, attribute that is a period: its end as told, in EDTF; .. where it is said to go on."),
                partial("until_wording", TEXT, "Membership, attribute that is a period: how the source words its end."),
                partial("population", TEXT, "Count: what is counted. Inclusion: the narrower population."),
                partial("value", TEXT, "Attribute: the value. Count: the number. Inclusion: the wider population."),
                partial("claimed_least", INTEGER, "Count: the smallest number that meets the claim."),
                partial("claimed_most", INTEGER, "Count: the largest number that does; empty where there is no limit."),
                partial("described", TEXT, "Count: what is counted, where nothing can enumerate it."),
                partial("sort", TEXT, "Attribute that is a kind: whether one of an organization or of a framework.")
                        .oneOf(EntityTable.VOCABULARIES),
                partial("language", TEXT, "Attribute: the language of the value, a BCP 47 tag."),
                partial("wording", TEXT, "Attribute: how the source words a date."));
    }

    private static Column<StatementRow> partial(String name, ColumnType type, String description) {
        return new Column<>(name, type, description, row -> Optional.ofNullable(row.partial(name)));
    }

    private static Function<StatementRow, Object> the(Function<Statement, ?> part) {
        return row -> part.apply(row.statement());
    }

    private static Function<StatementRow, Object> evidence(Function<Evidence, ?> part) {
        return row -> row.statement().evidence().map(part);
    }
}
