package org.example.extension;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.TableProvider;

/** Adds a table with the number of members that each body has or had. */
public final class SizeTable implements TableProvider {

    /** A provider without state. */
    public SizeTable() {}

    @Override
    public List<Table<?>> tables() {
        return List.of(Table.<Map.Entry<EntityId, Long>>named("body_sizes", "A body that has or had members.")
                .add("id", ColumnType.ID, "The id of the row.", Map.Entry::getKey)
                .required()
                .add("body_id", ColumnType.ID, "The id of the body.", Map.Entry::getKey)
                .required()
                .references("entities")
                .add("members", ColumnType.INTEGER, "The number of its members.", Map.Entry::getValue)
                .required()
                .rows(SizeTable::sizes));
    }

    private static Stream<Map.Entry<EntityId, Long>> sizes(Dataset dataset) {
        Map<EntityId, Long> sizes = new TreeMap<>();
        dataset.memberships().stream()
                .map(Membership::body)
                .distinct()
                .forEach(body -> sizes.put(
                        body,
                        dataset.memberships().stream()
                                .filter(membership -> membership.body().equals(body))
                                .map(Membership::member)
                                .distinct()
                                .count()));
        return sizes.entrySet().stream();
    }
}
