package org.comity.export.table;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;

/** An item of a dataset, together with the dataset, which has the names. */
record Row<T>(Dataset dataset, T item) {

    static <T> Stream<Row<T>> of(Dataset dataset, Stream<? extends T> items) {
        return items.map(item -> new Row<T>(dataset, item));
    }

    /** Creates an extractor for columns that need only the item. */
    static <T> Function<Row<T>, Object> the(Function<T, ?> part) {
        return row -> part.apply(row.item());
    }

    String nameOf(EntityId entity) {
        return dataset.nameOf(entity);
    }

    /** Part of a place. It is missing if it is 0, which means the whole file or line. */
    static Optional<Integer> number(Origin origin, Function<Origin, Integer> part) {
        return Optional.of(part.apply(origin)).filter(number -> number > 0);
    }

    /** Joins several things in one cell. The cell is missing if there are none. */
    static Optional<String> joined(Collection<?> parts) {
        if (parts.size() == 1) {
            return Optional.of(parts.iterator().next().toString());
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().map(Object::toString).collect(Collectors.joining(Field.LIST_SEPARATOR)));
    }
}
