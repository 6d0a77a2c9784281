package org.comity.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.jspecify.annotations.Nullable;

/** The values of the references of a rule. */
interface Scope {

    /** The values of a reference; empty if the annotation has nothing with this name. */
    List<Value> values(String name);

    /** This scope with more names, which hide existing ones. */
    default Scope with(Map<String, List<Value>> hiding) {
        return name -> hiding.containsKey(name) ? hiding.getOrDefault(name, List.of()) : values(name);
    }

    /** A scope in which {@code subject} is the subject of the text, if there is one. */
    static Scope about(@Nullable EntityId subject, Scope scope) {
        return subject == null
                ? scope
                : scope.with(Map.of("subject", List.of(Value.of(subject, subject.value(), List.of()))));
    }

    /** The name to which a text refers: {@code $words} refers to {@code words}, {@code $$5} to nothing. */
    static Optional<String> reference(String text) {
        return text.startsWith("$") && !text.startsWith("$$") && text.length() > 1
                ? Optional.of(text.substring(1))
                : Optional.empty();
    }

    /** A constant of a rule, in which {@code $$} at the start means {@code $}. */
    static String constant(String text) {
        return text.startsWith("$$") ? text.substring(1) : text;
    }
}
