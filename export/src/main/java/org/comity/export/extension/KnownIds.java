package org.comity.export.extension;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/** The ids of the rows of the tables of Comity. Those of a table are collected when they are first needed. */
final class KnownIds {

    private final Dataset dataset;
    private final Map<String, Set<@Nullable Object>> byTable = new HashMap<>();

    KnownIds(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns whether a table has a row with an id. */
    boolean contain(String table, String id) {
        return byTable.computeIfAbsent(table, name -> ids(Tables.find(name).orElseThrow()))
                .contains(id);
    }

    private <R> Set<@Nullable Object> ids(Table<R> table) {
        Column<R> id = table.columns().get(0);
        Set<@Nullable Object> ids = new HashSet<>();
        try (Stream<R> rows = table.rows(dataset)) {
            rows.forEach(row -> ids.add(id.valueOf(row)));
        }
        return ids;
    }
}
