package org.comity.export.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Basis;
import org.comity.domain.time.Day;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;

/** The tables of a panel: two with the codes, and two that explain them. */
public final class PanelTables {

    /** The names of the tables. */
    public static final Set<String> NAMES = Set.of("state_year", "body_year", "panel_codes", "panel_columns");

    private final Dataset dataset;
    private final PanelFormat format;
    private final Panel panel;

    private PanelTables(Dataset dataset, PanelFormat format) {
        this.dataset = dataset;
        this.format = format;
        this.panel = new Panel(dataset, format);
    }

    /** A member or a body in a year. The code of each column is at the index of the year. */
    private static final class CodeRow {

        private final EntityId id;
        private final PanelYear year;
        private final int index;
        private final byte[][] codes;

        CodeRow(EntityId id, PanelYear year, int index, byte[][] codes) {
            this.id = id;
            this.year = year;
            this.index = index;
            this.codes = codes;
        }

        EntityId id() {
            return id;
        }

        PanelYear year() {
            return year;
        }

        long code(int column) {
            return codes[column][index];
        }
    }

    /** A column with codes. */
    private record CodeColumn(String table, String name, EntityId id) {}

    static List<Table<?>> of(Dataset dataset, PanelFormat format) {
        return new PanelTables(dataset, format).tables();
    }

    private List<Table<?>> tables() {
        List<CodeColumn> bodies = columns("state_year", panel.bodies(), "state", panel.members());
        List<CodeColumn> members = columns("body_year", panel.members(), "body", panel.bodies());
        return List.of(
                codes("state_year", "state", "the state", panel.members(), bodies, panel::ofMember),
                codes("body_year", "body", "the body", panel.bodies(), members, panel::ofBody),
                meanings(),
                Table.<CodeColumn>named("panel_columns", "A column with codes.")
                        .add("table", ColumnType.TEXT, "The table.", CodeColumn::table)
                        .required()
                        .add("column", ColumnType.TEXT, "The column.", CodeColumn::name)
                        .required()
                        .add(
                                "id",
                                ColumnType.ID,
                                "The id of the body or member that the column is about.",
                                CodeColumn::id)
                        .required()
                        .add("name", ColumnType.TEXT, "Its name.", column -> dataset.nameOf(column.id()))
                        .required()
                        .rows(any -> Stream.concat(bodies.stream(), members.stream())));
    }

    private Table<PanelCode> meanings() {
        return Table.<PanelCode>named("panel_codes", "A code of the panel.")
                .add("code", ColumnType.INTEGER, "The code.", code -> (long) code.number())
                .required()
                .add("label", ColumnType.TEXT, "Its name.", PanelCode::label)
                .required()
                .add("meaning", ColumnType.TEXT, "Its meaning.", this::meaning)
                .required()
                .rows(any -> Stream.of(PanelCode.values()));
    }

    private String meaning(PanelCode code) {
        if (code != PanelCode.MISSING) {
            return code.meaning();
        }
        return code.meaning()
                + (format.countsPossible()
                        ? " Memberships that are only possible are counted as memberships."
                        : " Memberships that are only possible are missing too.");
    }

    private Table<CodeRow> codes(
            String name,
            String subject,
            String noun,
            List<EntityId> ids,
            List<CodeColumn> columns,
            Function<EntityId, byte[][]> codes) {
        Table.Builder<CodeRow> table = Table.<CodeRow>named(name, description(noun))
                .add(subject + "_id", ColumnType.ID, "The id of " + noun + ".", CodeRow::id)
                .required()
                .add(subject + "_name", ColumnType.TEXT, "The name of " + noun + ".", row -> dataset.nameOf(row.id()))
                .required()
                .add(
                        subject + "_kind",
                        ColumnType.TEXT,
                        "The kind of " + noun + ".",
                        row -> dataset.entity(row.id()).map(Entity::kind))
                .add("calendar_year", ColumnType.INTEGER, "The calendar year.", row ->
                        (long) row.year().year())
                .required();
        List<String> schemes = schemes(ids);
        List<String> names = new VariableNames(fixed(subject)).of(schemes);
        for (int i = 0; i < schemes.size(); i++) {
            Slug scheme = new Slug(schemes.get(i));
            table.add(
                    names.get(i),
                    ColumnType.TEXT,
                    "The identifier of " + noun + " in the scheme " + scheme + " in this year.",
                    row -> identifier(row, scheme));
        }
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            table.add(
                            columns.get(i).name(),
                            ColumnType.INTEGER,
                            "The code for " + dataset.nameOf(columns.get(i).id()) + ".",
                            row -> row.code(at))
                    .required();
        }
        return table.rows(
                any -> ids.stream().flatMap(id -> rows(id, codes.apply(id))),
                any -> (long) ids.size() * panel.years().size());
    }

    private Stream<CodeRow> rows(EntityId id, byte[][] codes) {
        return IntStream.range(0, panel.years().size())
                .mapToObj(index -> new CodeRow(id, panel.years().get(index), index, codes));
    }

    private List<CodeColumn> columns(String table, List<EntityId> ids, String subject, List<EntityId> subjects) {
        Set<String> others = new TreeSet<>(fixed(subject));
        others.addAll(new VariableNames(fixed(subject)).of(schemes(subjects)));
        List<String> names =
                new VariableNames(others).of(ids.stream().map(EntityId::value).toList());
        List<CodeColumn> columns = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            columns.add(new CodeColumn(table, names.get(i), ids.get(i)));
        }
        return columns;
    }

    private static Set<String> fixed(String subject) {
        return Set.of(subject + "_id", subject + "_name", subject + "_kind", "calendar_year");
    }

    /** The schemes that the register uses for some entities, sorted. No scheme of a text adds a column. */
    private List<String> schemes(List<EntityId> ids) {
        Set<String> schemes = new TreeSet<>();
        for (EntityId id : ids) {
            dataset.entity(id).stream()
                    .flatMap(entity -> entity.attributes().stream())
                    .filter(this::isDeclared)
                    .forEach(attribute -> {
                        if (attribute.value() instanceof AttributeValue.Identifier identifier) {
                            schemes.add(identifier.scheme().value());
                        }
                    });
        }
        return List.copyOf(schemes);
    }

    private boolean isDeclared(Attribute attribute) {
        return attribute.support().statements().stream()
                .flatMap(id -> dataset.statements().find(id).stream())
                .anyMatch(statement -> statement.basis() == Basis.ASSERTED);
    }

    /** The identifier on the day that counts; where all days count, on the last day of the year, or else the first. */
    private Optional<String> identifier(CodeRow row, Slug scheme) {
        Day last = row.year().last();
        Day first = row.year().first();
        return dataset.entity(row.id())
                .flatMap(entity -> entity.identifier(scheme, last).or(() -> entity.identifier(scheme, first)));
    }

    private String description(String noun) {
        return "A calendar year of " + noun
                + ", with a code for each column: 0 none, 1 full member, 2 associate member,"
                + " 3 observer, -1 not in existence, -9 missing. No statement is missing, and none only if the corpus"
                + " declares that it lists all members. A membership counts if it holds on " + days() + ". "
                + (format.countsPossible()
                        ? "Memberships that are only possible are counted."
                        : "Memberships that are only possible are missing.");
    }

    private String days() {
        return switch (format.day()) {
            case ANY -> "any day of the year";
            case ALL -> "all days of the year";
            case FIRST, MIDDLE, LAST -> format.day().label() + " (month and day)";
        };
    }
}
