package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.grammar.Register;

/**
 * What references stand for in one annotation: its arguments, its attributes, its {@code words}, {@code value},
 * {@code label}; in this order.
 */
final class AnnotationScope implements Scope {

    private static final int MAX_STEPS = 8;

    private final Anchored anchored;
    private final Map<String, Anchored> others;
    private final Register register;

    AnnotationScope(Anchored anchored, Map<String, Anchored> others, Register register) {
        this.anchored = anchored;
        this.others = others;
        this.register = register;
    }

    @Override
    public List<Value> values(String name) {
        List<Value> values = new ArrayList<>();
        for (Argument argument : anchored.annotation().arguments()) {
            if (argument.role().equals(name) && others.containsKey(argument.of())) {
                values.add(value(others.get(argument.of())));
            }
        }
        if (values.isEmpty()) {
            anchored.annotation().details().attributes().stream()
                    .filter(attribute -> attribute.name().equals(name))
                    .map(AnnotationAttribute::value)
                    .map(text -> name.equals(LabelledLines.VALUE)
                            ? Value.marked(text, anchored.quotes())
                            : Value.written(text))
                    .forEach(values::add);
        }
        if (values.isEmpty() && name.equals("label")) {
            values.add(Value.written(anchored.annotation().label()));
        }
        if (values.isEmpty() && (name.equals("words") || name.equals(LabelledLines.VALUE))) {
            values.add(value(anchored));
        }
        return values;
    }

    /** What an annotation stands for where another refers to it: its entity, else its value, else its words. */
    Value value(Anchored other) {
        Optional<EntityId> entity = entity(other);
        if (entity.isPresent()) {
            return Value.of(entity.get(), quotes(other, 0));
        }
        Optional<String> value = other.annotation().details().attributes().stream()
                .filter(attribute -> attribute.name().equals(LabelledLines.VALUE))
                .map(AnnotationAttribute::value)
                .findFirst();
        return Value.marked(value.orElseGet(other::words), quotes(other, 0));
    }

    /** The entity that an annotation says it is: by a normalization, or by an id that is one of the register. */
    private Optional<EntityId> entity(Anchored other) {
        for (Normalization normalization : other.annotation().details().normalizations()) {
            Optional<EntityId> id = register.identified(normalization.scheme(), normalization.value());
            if (id.isPresent()) {
                return id;
            }
        }
        return other.annotation().details().attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .flatMap(attribute -> register.identified("comity", attribute.value()).stream())
                .findFirst();
    }

    /** The passages of an annotation, or where it has none those of what it is about. */
    List<Quote> quotes(Anchored other, int step) {
        if (!other.quotes().isEmpty() || step > MAX_STEPS) {
            return other.quotes();
        }
        return other.annotation().arguments().stream()
                .map(argument -> others.get(argument.of()))
                .filter(Objects::nonNull)
                .flatMap(argument -> quotes(argument, step + 1).stream())
                .distinct()
                .toList();
    }
}
