package org.comity.export.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/** Writes the contested values: both values, who says each, and the rule that decided. */
final class Contested {

    private final ReportData data;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Reads the table of disagreements. */
    Contested(ReportData data, TableRows table) {
        this.data = data;
        List<Field> fields = table.head().fields();
        for (Iterator<@Nullable Object[]> all = table.rows(); all.hasNext(); ) {
            @Nullable Object[] values = all.next();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                row.put(fields.get(i).name(), value == null ? "" : value.toString());
            }
            rows.add(row);
        }
    }

    int size() {
        return rows.size();
    }

    void write(Html html) {
        if (rows.isEmpty()) {
            html.element("p", "No statement contradicts another.", "class", "note");
        }
        for (Map<String, String> row : rows) {
            html.open("article", "class", "row dispute");
            html.open("h3").open("a", "href", Address.of(dataset(), ConclusionId.of(get(row, "conclusion_id"))));
            html.name(title(row)).end().end();
            html.open("div", "class", "sides");
            side(html, row, "chosen", "both".equals(outcome(row)) ? "One side" : "Chosen");
            side(html, row, "rejected", "both".equals(outcome(row)) ? "The other side" : "Rejected");
            html.end();
            html.open("p", "class", "rules").text("The rule: " + get(row, "reason") + ".");
            html.text("both".equals(outcome(row)) ? " Both values stay in the dataset." : "")
                    .end();
            html.end();
        }
    }

    private static String outcome(Map<String, String> row) {
        return "true".equals(get(row, "both_kept")) ? "both" : "one";
    }

    private static String title(Map<String, String> row) {
        StringBuilder title = new StringBuilder(get(row, "subject_name"));
        if (!get(row, "body_name").isEmpty()) {
            title.append(" in ").append(get(row, "body_name"));
        }
        return title.append(title.length() == 0 ? "" : " – ")
                .append(get(row, "what"))
                .toString();
    }

    private void side(Html html, Map<String, String> row, String name, String title) {
        html.open("div", "class", "side " + name).element("h4", title);
        html.open("p", "class", "value").name(value(row, name)).end();
        Optional<Statement> statement = dataset().statements().find(StatementId.of(get(row, name + "_statement_id")));
        statement.flatMap(Statement::evidence).ifPresent(evidence -> {
            html.open("blockquote", data.attributesOf(evidence));
            if (html.place().inOneFile()) {
                html.element("mark", evidence.words());
            } else {
                EvidenceView.words(html, evidence);
            }
            html.end();
        });
        html.open("p", "class", "where");
        statement.ifPresent(said -> {
            html.open("a", "href", Address.of(said));
            html.name(said.evidence()
                    .map(evidence -> data.titleOf(evidence.source()))
                    .orElse("the editor"));
            html.end();
        });
        String day = get(row, name + "_day");
        html.text(day.isEmpty() ? "" : ", " + Prose.date(ImpreciseDate.of(day))).end();
        html.end();
    }

    /** The value; a date of a membership in words. */
    private static String value(Map<String, String> row, String name) {
        String value = get(row, name);
        return get(row, "body_id").isEmpty()
                ? value
                : Edtf.find(value).map(date -> date.display(Locale.ENGLISH)).orElse(value);
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private Dataset dataset() {
        return data.dataset();
    }
}
