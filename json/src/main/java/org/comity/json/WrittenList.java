package org.comity.json;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The JSON of a list, made item by item, so that the JSON of a large list is never in memory as a whole. */
final class WrittenList extends AbstractList<Object> implements RandomAccess {

    private final List<?> values;
    private final Shape item;

    WrittenList(List<?> values, Shape item) {
        this.values = values;
        this.item = item;
    }

    @Override
    public Object get(int index) {
        return item.write(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }
}
