package org.comity.domain.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is promised of records: each component counts. */
final class RecordContracts {

    private RecordContracts() {}

    /** Values that differ in one component are not equal; each component is varied in the first samples that allow it. */
    static List<String> components(Class<?> type, Samples samples) {
        if (!type.isRecord()) {
            return List.of();
        }
        List<Object[]> bases = new ArrayList<>();
        bases.add(samples.arguments(type).orElseThrow());
        samples.of(type).forEach(sample -> bases.add(parts(sample).toArray()));
        Call constructor = new Call(Samples.constructor(type));
        List<String> breaches = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            boolean varied = false;
            for (int base = 0; base < bases.size() && !varied; base++) {
                varied = varies(bases.get(base), i, constructor, samples, breaches);
            }
            if (!varied) {
                breaches.add(components[i].getName() + " cannot be varied by the samples");
            }
        }
        return breaches;
    }

    private static boolean varies(
            Object[] base, int component, Call constructor, Samples samples, List<String> breaches) {
        Object original = constructor.with(base).value();
        boolean varied = false;
        for (Object other : constructor.pools(samples).get(component)) {
            Outcome outcome = constructor.with(Samples.replaced(base, component, other));
            if (outcome.isValue() && !parts(outcome.value()).equals(parts(original))) {
                varied = true;
                if (outcome.value().equals(original)) {
                    breaches.add("component " + component + " does not count: " + original + ", " + outcome.value());
                }
            }
        }
        return varied;
    }

    private static List<Object> parts(Object value) {
        return Arrays.asList(Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> new Call(component.getAccessor(), value)
                        .with(new Object[0])
                        .value())
                .toArray());
    }
}
