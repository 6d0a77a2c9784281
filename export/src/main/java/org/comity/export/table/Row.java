package org.comity.export.table;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;

/** Something of a dataset, with the dataset to look names up in. */
record Row<T>(Dataset dataset, T item) {

    static <T> Stream<Row<T>> of(Dataset dataset, Stream<? extends T> items) {
        return items.map(item -> new Row<T>(dataset, item));
    }

    /** An extractor of columns that need the thing alone. */
    static <T> Function<Row<T>, Object> the(Function<T, ?> part) {
        return row -> part.apply(row.item());
    }

    String nameOf(EntityId entity) {
        return dataset.nameOf(entity);
    }

    /** Part of a place; missing where it is 0, which stands for the whole. */
    static Optional<Integer> number(Origin origin, Function<Origin, Integer> part) {
        return Optional.of(part.apply(origin)).filter(number -> number > 0);
    }

    /** Several things in one cell, which is missing where there are none. */
    static Optional<String> joined(Collection<?> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().map(Object::toString).collect(Collectors.joining(Field.LIST_SEPARATOR)));
    }
}
