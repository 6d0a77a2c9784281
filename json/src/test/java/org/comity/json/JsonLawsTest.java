package org.comity.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.comity.domain.query.Selection;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.json.sample.PlainJson;
import org.comity.json.sample.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of all forms, on random values. */
class JsonLawsTest {

    private static final int VALUES = 40;

    static Stream<Class<?>> types() {
        return JsonForm.all().stream().<Class<?>>map(JsonForm::type).filter(type -> type != Selection.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void readsBackWhatItWrites(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode());
        JsonForm<T> form = JsonForm.of(type);
        for (int i = 0; i < VALUES; i++) {
            T value = values.next(type);
            T read = form.read(form.write(value));

            assertEquals(value, read);
            // Statements are equal by their ids, which do not cover all parts.
            assertEquals(PlainJson.text(form.write(value)), PlainJson.text(form.write(read)));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void writesAValueAsItsOwnType(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode());
        T value = values.next(type);

        assertEquals(
                PlainJson.text(JsonForm.of(type).write(value)), PlainJson.text(writtenAs(value.getClass(), value)));
    }

    private static <S> Object writtenAs(Class<S> type, Object value) {
        return JsonForm.of(type).write(type.cast(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void readsBackKeys(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode());
        JsonForm<T> form = JsonForm.of(type);
        for (int i = 0; i < VALUES && form.isKey(); i++) {
            T value = values.next(type);
            if (!hasWording(value)) {
                assertEquals(value, form.readKey(form.writeKey(value)));
            }
        }
    }

    private static boolean hasWording(Object value) {
        return value instanceof ImpreciseInterval period
                ? hasWording(period.start()) || hasWording(period.end())
                : value instanceof Bound bound && bound.wording().isPresent();
    }

    @Test
    void readsStatementsWithAllTheirParts() {
        RandomValues values = new RandomValues(1);
        JsonForm<Statement> form = JsonForm.of(Statement.class);
        for (int i = 0; i < VALUES; i++) {
            Statement value = values.next(Statement.class);

            assertEquals(value.provenance(), form.read(form.write(value)).provenance());
        }
    }

    /** JSON with a part that is lost, repeated, or exchanged for something else. */
    @ParameterizedTest
    @MethodSource("types")
    <T> void saysWhatIsWrongWithAnyOtherJson(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode());
        Random random = new Random(7);
        JsonForm<T> form = JsonForm.of(type);
        for (int i = 0; i < VALUES; i++) {
            Object broken = broken(form.write(values.next(type)), random);
            try {
                T read = form.read(broken);
                assertEquals(read, form.read(form.write(read)));
            } catch (JsonFormException wrong) {
                assertTrue(wrong.problem().length() > 10, wrong.problem());
            }
        }
    }

    private static Object broken(Object json, Random random) {
        if (json instanceof Map<?, ?> object && !object.isEmpty() && random.nextInt(4) > 0) {
            Map<Object, Object> copy = new LinkedHashMap<>(object);
            Object key = new ArrayList<>(copy.keySet()).get(random.nextInt(copy.size()));
            switch (random.nextInt(5)) {
                case 0 -> copy.remove(key);
                case 1 -> copy.put("other", copy.get(key));
                default -> copy.computeIfPresent(key, (same, part) -> broken(part, random));
            }
            return copy;
        }
        if (json instanceof List<?> list && !list.isEmpty() && random.nextInt(4) > 0) {
            List<Object> copy = new ArrayList<>(list);
            int at = random.nextInt(copy.size());
            if (random.nextBoolean()) {
                copy.add(copy.get(at));
            } else {
                copy.set(at, broken(copy.get(at), random));
            }
            return copy;
        }
        List<Object> others = List.of("", "x", "A B", 7L, -1L, 1.5, 1e300, true, List.of(), Map.of(), "0000-99/..");
        return others.get(random.nextInt(others.size()));
    }
}
