package org.comity.export.table;

import static org.comity.export.table.ColumnType.BOOLEAN;
import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.function.Function;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementKind;

/** The table of statements. */
final class StatementTable {

    static final String NAME = "statements";

    private StatementTable() {}

    static Table<StatementRow> table() {
        return Table.<StatementRow>named(NAME, "A statement of one source, or of the editor of the corpus.")
                .add("id", ID, "The id of the statement, computed from source, spans and content.", the(Statement::id))
                .required()
                .add(
                        "conclusion_id",
                        ID,
                        "The id of the row in another table that the statement supports or contradicts.",
                        row -> row.conclusion())
                .add(
                        "rejected",
                        BOOLEAN,
                        "Whether a different statement was preferred to this one.",
                        StatementRow::rejected)
                .required()
                .add(
                        "kind",
                        TEXT,
                        "The kind: membership, attribute, count or inclusion.",
                        the(statement -> statement.kind().label()))
                .required()
                .oneOf(StatementKind.values(), StatementKind::label)
                .addAll(content())
                .add("text", TEXT, "The content of the statement, in one line of words and ids.", the(Statement::text))
                .required()
                .add(
                        "basis",
                        TEXT,
                        "The basis: quoted, asserted (by the editor) or inferred.",
                        the(statement -> statement.basis().label()))
                .required()
                .oneOf(Basis.values(), Basis::label)
                .add(
                        "as_of",
                        EDTF,
                        "Asserted: the day on which the editor speaks, in EDTF. Empty if the corpus gives none.",
                        the(statement -> statement.provenance().asOf()))
                .add(
                        "rank",
                        TEXT,
                        "The rank given to the statement: preferred, normal or deprecated.",
                        the(statement -> statement.provenance().rank().label()))
                .required()
                .oneOf(Rank.values(), Rank::label)
                .add(
                        "confidence",
                        TEXT,
                        "The confidence of the annotator: high, medium or low.",
                        row -> row.marks(mark -> mark.confidence().map(Confidence::label)))
                .add("annotator", TEXT, "The annotator who marked the passage.", row -> row.marks(Mark::annotator))
                .add("note", TEXT, "The note of the annotator.", row -> row.marks(Mark::note))
                .add(
                        "quote",
                        TEXT,
                        "The quoted words, verbatim. An ellipsis joins passages.",
                        evidence(Evidence::words))
                .addAll(SurroundingsColumns.of(row -> row.statement().evidence()))
                .add("source_id", ID, "The id of the source of the words.", evidence(Evidence::source))
                .references(SourceTable.NAME)
                .add(
                        "start",
                        INTEGER,
                        "The start of the words in the source, in Unicode code points, counted from 0.",
                        StatementRow::start)
                .add("end", INTEGER, "The end of the words: one past the last code point.", StatementRow::end)
                .add("spans", LIST, "The passages as start..end, in code points.", StatementRow::spans)
                .add(
                        "in_quote",
                        LIST,
                        "The keys of the values that the words of the quote say. Empty if the words were not checked.",
                        row -> row.said(SaidBy.QUOTE))
                .add(
                        "said_otherwise",
                        LIST,
                        "The keys of the values that the quote says only with its context (since: context), that a rule of"
                                + " the corpus gives (as: rule), or that the annotator reads in other words of the quote"
                                + " (since: annotator).",
                        StatementRow::saidOtherwise)
                .add(
                        "not_in_quote",
                        LIST,
                        "The keys of the values that were looked for in the words of the quote and that the words do not"
                                + " say.",
                        row -> row.said(SaidBy.NO))
                .add(
                        "origin",
                        LIST,
                        "The place of the annotation, as file:line:column.",
                        the(statement -> Row.joined(statement.origins())))
                .required()
                .rows(StatementRow::of, dataset -> dataset.statements().all().size());
    }

    /** The columns that only some kinds of statements fill. */
    private static List<Column<StatementRow>> content() {
        return List.of(
                partial(
                                StatementPart.ABOUT_ID,
                                ID,
                                "Attribute, count: the organization or framework that it belongs to.")
                        .references(EntityTable.NAME),
                partial(StatementPart.ATTRIBUTE, TEXT, "Attribute: its name, for example also-called.")
                        .references(AttributeKeyTable.NAME),
                partial(StatementPart.MEMBER_ID, ID, "Membership: the member.").references(EntityTable.NAME),
                partial(StatementPart.BODY_ID, ID, "Membership: the body.").references(EntityTable.NAME),
                partial(StatementPart.ROLE, TEXT, "Membership: the role.").references(RoleTable.NAME),
                partial(StatementPart.DENIED, BOOLEAN, "Membership: whether the statement denies it."),
                partial(StatementPart.SINCE, EDTF, "Membership, period, identifier: the beginning as stated, in EDTF."),
                partial(
                        StatementPart.SINCE_WORDING,
                        TEXT,
                        "Membership, period, identifier: the words of the source for the beginning."),
                partial(
                        StatementPart.UNTIL,
                        EDTF,
                        "Membership, period, identifier: the end as stated, in EDTF. The value is .. if it is ongoing."),
                partial(
                        StatementPart.UNTIL_WORDING,
                        TEXT,
                        "Membership, period, identifier: the words of the source for the end."),
                partial(StatementPart.POPULATION, TEXT, "Count: the population. Inclusion: the narrower population."),
                partial(
                        StatementPart.VALUE,
                        TEXT,
                        "Attribute: the value. Count: the number. Inclusion: the wider population."),
                partial(StatementPart.CLAIMED_LEAST, INTEGER, "Count: the smallest number that meets the claim."),
                partial(
                        StatementPart.CLAIMED_MOST,
                        INTEGER,
                        "Count: the largest number that meets the claim. Empty if there is no limit."),
                partial(
                        StatementPart.DESCRIBED,
                        TEXT,
                        "Count: the description of the population, if it cannot be enumerated."),
                partial(StatementPart.SORT, TEXT, "Attribute with a kind as value: organization or framework.")
                        .oneOf(EntityTable.VOCABULARIES),
                partial(StatementPart.LANGUAGE, TEXT, "Attribute: the language of the value, as a BCP 47 tag."),
                partial(StatementPart.WORDING, TEXT, "Attribute: the words of the source for a date."));
    }

    private static Column<StatementRow> partial(StatementPart part, ColumnType type, String description) {
        return new Column<>(part.column(), type, description, row -> row.partial(part));
    }

    private static Function<StatementRow, Object> the(Function<Statement, ?> part) {
        return row -> part.apply(row.statement());
    }

    private static Function<StatementRow, Object> evidence(Function<Evidence, ?> part) {
        return row -> row.statement().evidence().map(part);
    }
}
