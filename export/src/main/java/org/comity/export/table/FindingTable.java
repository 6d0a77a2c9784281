package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;

/** The table of findings. */
final class FindingTable {

    static final String NAME = "findings";

    private FindingTable() {}

    /** A finding with an id that is unique in the table, and the reason for accepting it. */
    record FindingRow(String id, Finding finding, Optional<String> accepted) {

        static Stream<FindingRow> of(Dataset dataset) {
            Set<String> taken = dataset.findings().stream()
                    .map(finding -> finding.id().toString())
                    .collect(Collectors.toSet());
            Map<String, Integer> given = new HashMap<>();
            return dataset.findings().stream().map(finding -> {
                String id = finding.id().toString();
                int number = given.merge(id, 1, Integer::sum);
                while (number > 1 && taken.contains(id + "." + number)) {
                    number = given.merge(id, 1, Integer::sum);
                }
                return new FindingRow(number == 1 ? id : id + "." + number, finding, dataset.acceptance(finding));
            });
        }

        /** Part of the first place. It is missing if it is 0, which means the whole file or line. */
        Optional<Integer> first(Function<Origin, Integer> part) {
            return finding.origin().map(part).filter(number -> number > 0);
        }
    }

    static Table<FindingRow> table() {
        return Table.<FindingRow>named(NAME, "A problem in the corpus or a disagreement between its sources.")
                .add(
                        "id",
                        ID,
                        "The id of the finding, followed by a number if several findings share it.",
                        FindingRow::id)
                .required()
                .add(
                        "code",
                        TEXT,
                        "The code of the problem.",
                        the(finding -> finding.id().code()))
                .required()
                .add(
                        "subject",
                        TEXT,
                        "The subject of the problem.",
                        the(finding -> finding.id().subject()))
                .required()
                .add(
                        "severity",
                        TEXT,
                        "The severity: info, warning or error.",
                        the(finding -> finding.severity().label()))
                .required()
                .oneOf(Severity.values(), Severity::label)
                .add(
                        "accepted",
                        TEXT,
                        "The reason why the editor of the corpus accepts the finding.",
                        FindingRow::accepted)
                .add("message", TEXT, "The problem, in one sentence.", the(Finding::message))
                .required()
                .add("suggestion", TEXT, "The suggested correction.", the(Finding::suggestion))
                .add(
                        "file",
                        TEXT,
                        "The file of the first place.",
                        the(finding -> finding.origin().map(Origin::file)))
                .add("line", INTEGER, "The line in that file, counted from 1.", row -> row.first(Origin::line))
                .add(
                        "column",
                        INTEGER,
                        "The column in that line, in code points, counted from 1.",
                        row -> row.first(Origin::column))
                .add(
                        "places",
                        LIST,
                        "All places of the finding, as file:line:column.",
                        the(finding -> Row.joined(finding.places().stream()
                                .map(Place::origin)
                                .distinct()
                                .toList())))
                .add(
                        "statement_ids",
                        LIST,
                        "The ids of the affected statements.",
                        the(finding -> Row.joined(finding.statements())))
                .references(StatementTable.NAME)
                .rows(FindingRow::of);
    }

    private static Function<FindingRow, Object> the(Function<Finding, ?> part) {
        return row -> part.apply(row.finding());
    }
}
