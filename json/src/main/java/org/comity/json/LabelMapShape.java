package org.comity.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Wording;
import org.jspecify.annotations.Nullable;

/** A wording as an object: for each value that was looked for, what says it. */
final class LabelMapShape extends Shape {

    private final TextShape values = TextShape.ofLabels(StatedValue.class, StatedValue::label, StatedValue::of);
    private final TextShape answers = TextShape.ofLabels(SaidBy.class, SaidBy::label, SaidBy::of);

    TextShape values() {
        return values;
    }

    TextShape answers() {
        return answers;
    }

    @Override
    Object write(Object value) {
        Wording wording = (Wording) value;
        Map<String, Object> json = new LinkedHashMap<>();
        for (StatedValue stated : StatedValue.values()) {
            wording.of(stated).ifPresent(by -> json.put(stated.label(), by.label()));
        }
        return Collections.unmodifiableMap(json);
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        Wording wording = Wording.UNCHECKED;
        for (Map.Entry<?, ?> entry :
                ObjectShape.object(json, Wording.class, reading).entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (!values.labels().contains(key)) {
                reading.unknown(Wording.class, key, values.labels());
                continue;
            }
            SaidBy by = (SaidBy) reading.at(Wording.class, key, () -> answers.read(entry.getValue(), reading));
            wording = wording.with(StatedValue.of(key), by);
        }
        return wording;
    }
}
