package org.comity.export.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Imprint;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.comity.export.text.WellFormedText;

/** The description of the database for Datasette: what tables and columns mean, what to filter by, and a question. */
final class DatasetteMetadata {

    private static final String DESCRIPTION = "description";

    /** Filters beside a table with more than a few take more room than the table. */
    private static final int MOST_FACETS = 4;

    private static final String QUESTION = """
            SELECT m.member_name, m.role, m.standing, m.since, m.until,
              EXISTS (
                SELECT 1 FROM membership_years AS y
                WHERE y.member_id = m.member_id AND y.body_id = m.body_id AND y.role = m.role
                  AND y.calendar_year = CAST(substr(:day, 1, 4) AS INTEGER) AND y.certainty = 'certain'
              ) AS certain_in_this_year,
              m.contested, m.quote, m.source_id, m.statement_id
            FROM memberships AS m
            WHERE m.body_id = :body
              AND (m.not_before IS NULL OR m.not_before <= :day)
              AND (m.not_after IS NULL OR m.not_after >= :day)
            ORDER BY m.standing, m.member_name, m.id""";

    private DatasetteMetadata() {}

    static Map<String, Object> of(DatasetHead dataset, List<TableHead> heads) {
        Imprint imprint = dataset.corpus().imprint();
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(
                "title",
                imprint.title().isEmpty() ? dataset.corpus().name().value() : WellFormedText.of(imprint.title()));
        if (!imprint.licence().isEmpty()) {
            metadata.put("license", WellFormedText.of(imprint.licence()));
        }
        Map<String, Object> tables = new LinkedHashMap<>();
        heads.forEach(head -> tables.put(head.name(), table(head)));
        tables.put(SqliteViews.ABOUT, Map.of(DESCRIPTION, "What identifies the dataset."));
        tables.put(SqliteViews.CURRENT_MEMBERS, Map.of(DESCRIPTION, SqliteViews.DESCRIPTION_OF_CURRENT_MEMBERS));
        tables.put(SqliteViews.ROWS_WITH_EVIDENCE, Map.of(DESCRIPTION, SqliteViews.DESCRIPTION_OF_ROWS_WITH_EVIDENCE));
        Map<String, Object> database = new LinkedHashMap<>();
        database.put("tables", tables);
        database.put("queries", Map.of("who_belonged_on", question()));
        metadata.put("databases", Map.of("dataset", database));
        return metadata;
    }

    private static Map<String, Object> table(TableHead head) {
        Map<String, Object> columns = new LinkedHashMap<>();
        head.fields().forEach(field -> columns.put(field.name(), field.description()));
        List<String> facets = head.fields().stream()
                .filter(field ->
                        field.type() == ColumnType.BOOLEAN || !field.words().isEmpty())
                .map(Field::name)
                .limit(MOST_FACETS)
                .toList();
        Map<String, Object> table = new LinkedHashMap<>();
        table.put(DESCRIPTION, head.description());
        head.fields().stream()
                .map(Field::name)
                .filter(name -> name.equals("name")
                        || name.equals("member_name")
                        || name.equals("title")
                        || name.equals("text"))
                .findFirst()
                .ifPresent(label -> table.put("label_column", label));
        if (!facets.isEmpty()) {
            table.put("facets", facets);
        }
        table.put("columns", columns);
        return table;
    }

    private static Map<String, Object> question() {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("title", "Who belonged to a body on a day");
        question.put(
                DESCRIPTION,
                "The memberships of a body (:body, its id) whose dates do not exclude a day (:day, such as 2010-06-30), and"
                        + " whether the member certainly belonged on some day of this year.");
        question.put("params", List.of("body", "day"));
        question.put("sql", QUESTION);
        return question;
    }
}
