package org.comity.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of one shape, in order. */
final class ListShape extends Shape {

    private final Supplier<Shape> items;

    ListShape(Supplier<Shape> items) {
        this.items = items;
    }

    Shape items() {
        return items.get();
    }

    @Override
    Object write(Object value) {
        return new WrittenList((List<?>) value, items.get());
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        if (!(json instanceof List<?> list)) {
            throw reading.unexpected("a list", json);
        }
        Shape item = items.get();
        List<Object> values = new ArrayList<>(list.size());
        for (Object one : list) {
            values.add(reading.at(List.class, Integer.toString(values.size()), () -> item.read(one, reading)));
        }
        return values;
    }
}
