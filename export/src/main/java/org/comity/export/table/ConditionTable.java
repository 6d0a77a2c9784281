package org.comity.export.table;

import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.StatementVisitor;

/** The table of the conditions that define the populations of counts and inclusions. */
final class ConditionTable {

    private ConditionTable() {}

    /** One condition of a statement. */
    record ConditionRow(StatementId statement, String part, Condition condition, Variants<Role> roles) {

        Optional<String> as(Capacity capacity) {
            return Row.joined(capacity.roles().stream().map(roles::of).toList());
        }

        static Stream<ConditionRow> of(Dataset dataset) {
            Variants<Role> roles = Vocabulary.of(dataset).roles();
            return dataset.statements().inReadingOrder().stream()
                    .flatMap(statement -> statement.accept(new Conditions(roles)));
        }
    }

    static Table<ConditionRow> table() {
        return Table.<ConditionRow>named(
                        "conditions",
                        "A condition of the population of a count or an inclusion. A population meets all conditions"
                                + " of its statement.")
                .add("statement_id", ID, "The id of the statement.", ConditionRow::statement)
                .required()
                .references(StatementTable.NAME)
                .add(
                        "part",
                        TEXT,
                        "The part of the statement: counted, also or but not in a count; every or is also in an"
                                + " inclusion.",
                        ConditionRow::part)
                .required()
                .oneOf(List.of("counted", "also", "but not", "every", "is also"))
                .add("of_id", ID, "The body whose parties are selected.", row -> ConditionParts.of(row.condition()))
                .references(EntityTable.NAME)
                .add("in_id", ID, "The category whose bodies are selected.", row -> ConditionParts.in(row.condition()))
                .references(EntityTable.NAME)
                .add(
                        "member_id",
                        ID,
                        "The member of the selected bodies.",
                        row -> ConditionParts.member(row.condition()))
                .references(EntityTable.NAME)
                .add(
                        "roles",
                        LIST,
                        "The roles that count. If both roles and standings are empty, all roles count.",
                        row -> row.as(row.condition().capacity()))
                .references(RoleTable.NAME)
                .add(
                        "standings",
                        LIST,
                        "The standings that count.",
                        row -> Row.joined(row.condition().capacity().standings().stream()
                                .map(Standing::label)
                                .toList()))
                .add(
                        "only_kind",
                        TEXT,
                        "The kind of parties that counts, if only one kind does.",
                        row -> row.condition().fold(party -> party.onlyKind(), body -> Optional.<Slug>empty()))
                .add(
                        "date",
                        EDTF,
                        "The date on which the condition must be met.",
                        row -> row.condition().on())
                .rows(ConditionRow::of);
    }

    /** The conditions of a statement, in their order. */
    private record Conditions(Variants<Role> roles) implements StatementVisitor<Stream<ConditionRow>> {

        @Override
        public Stream<ConditionRow> membership(MembershipStatement statement) {
            return Stream.of();
        }

        @Override
        public Stream<ConditionRow> attribute(AttributeStatement statement) {
            return Stream.of();
        }

        @Override
        public Stream<ConditionRow> count(CountStatement statement) {
            return statement.population().enumerable().stream()
                    .flatMap(all -> Stream.of(
                                    Stream.of(row(statement.id(), "counted", all.condition())),
                                    all.also().stream().map(also -> row(statement.id(), "also", also)),
                                    all.butNot().stream().map(not -> row(statement.id(), "but not", not)))
                            .flatMap(rows -> rows));
        }

        @Override
        public Stream<ConditionRow> inclusion(InclusionStatement statement) {
            return Stream.of(
                    row(statement.id(), "every", statement.every()), row(statement.id(), "is also", statement.also()));
        }

        private ConditionRow row(StatementId statement, String part, Condition condition) {
            return new ConditionRow(statement, part, condition, roles);
        }
    }
}
