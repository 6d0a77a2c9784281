package org.comity.export.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.export.GeneratedDatasets;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.junit.jupiter.api.Test;

class RebuildingTest {

    @Test
    void givesTheDatasetBackFromItsTables() {
        for (long seed = 0; seed < 300; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);

            assertEquals(dataset, Rebuilding.rebuild(published(dataset)), "seed " + seed);
        }
    }

    private static PublishedTables published(Dataset dataset) {
        Map<String, List<PublishedRow>> tables = new HashMap<>();
        Stream.concat(Tables.all().stream(), Tables.details().stream())
                .forEach(table -> tables.put(table.name(), rows(table, dataset)));
        return new PublishedTables(
                dataset.corpus().name().value(), dataset.corpus().imprint(), tables);
    }

    private static <R> List<PublishedRow> rows(Table<R> table, Dataset dataset) {
        List<PublishedRow> rows = new ArrayList<>();
        table.rows(dataset).forEach(row -> {
            Map<String, Object> values = new HashMap<>();
            for (Column<R> column : table.columns()) {
                Object value = column.valueOf(row);
                if (value != null) {
                    values.put(column.name(), value instanceof Day day ? day.toString() : value);
                }
            }
            rows.add(new PublishedRow(table.name(), rows.size() + 1L, values));
        });
        return rows;
    }
}
