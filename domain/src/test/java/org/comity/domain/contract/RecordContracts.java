package org.comity.domain.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is promised of records: each component counts. */
final class RecordContracts {

    private RecordContracts() {}

    /** Values that differ in one component are not equal. */
    static List<String> components(Class<?> type, Samples samples) {
        if (!type.isRecord()) {
            return List.of();
        }
        Object[] base = samples.arguments(type).orElseThrow();
        Call constructor = new Call(Samples.constructor(type));
        Object original = constructor.with(base).value();
        List<String> breaches = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            boolean varied = false;
            for (Object other : constructor.pools(samples).get(i)) {
                Outcome outcome = constructor.with(Samples.replaced(base, i, other));
                if (outcome.isValue() && !parts(outcome.value()).equals(parts(original))) {
                    varied = true;
                    if (outcome.value().equals(original)) {
                        breaches.add(components[i].getName() + " does not count: " + original + ", " + outcome.value());
                    }
                }
            }
            if (!varied) {
                breaches.add(components[i].getName() + " cannot be varied by the samples");
            }
        }
        return breaches;
    }

    private static List<Object> parts(Object value) {
        return Arrays.asList(Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> new Call(component.getAccessor(), value)
                        .with(new Object[0])
                        .value())
                .toArray());
    }
}
