package org.comity.export.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Support;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;

/** An organization or a framework with the combined support of its attributes. */
record EntityRow(Dataset dataset, Entity entity, Optional<Support> support) {

    static Stream<EntityRow> of(Dataset dataset, Stream<? extends Entity> entities) {
        return entities.map(entity -> new EntityRow(dataset, entity, support(entity)));
    }

    /** The value of an attribute, or its values joined if there are several. */
    static Function<EntityRow, Object> value(AttributeKey key) {
        return row ->
                Row.joined(row.entity.values(key).map(AttributeValue::text).toList());
    }

    /** The columns of an attribute with a date or a period as its value. */
    static List<Column<EntityRow>> dates(AttributeKey key, String what) {
        return Dating.columns(
                key.name().value(),
                what,
                row -> Dating.of(
                        row.dataset,
                        row.entity.attributes().stream()
                                .filter(attribute -> attribute.key().equals(key))
                                .findFirst()));
    }

    private static Optional<Support> support(Entity entity) {
        List<Support> all = entity.attributes().stream().map(Attribute::support).toList();
        return all.stream()
                .map(Support::basis)
                .min(Comparator.naturalOrder())
                .map(firmest -> new Support(
                        flat(all, Support::statements),
                        flat(all, Support::sources),
                        firmest,
                        all.stream()
                                .flatMap(support -> support.evidence().stream())
                                .findFirst()
                                .orElse(null),
                        flat(all, Support::choices)));
    }

    private static <T> List<T> flat(List<Support> all, Function<Support, List<T>> part) {
        return all.stream().flatMap(support -> part.apply(support).stream()).toList();
    }
}
