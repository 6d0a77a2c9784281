package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;

/** What the references of a rule stand for. */
interface Scope {

    /** The values that a reference stands for; none where the annotation has nothing of this name. */
    List<Value> values(String name);

    /** This scope, with one more name that hides others of the same name. */
    default Scope with(String hidden, List<Value> values) {
        return name -> name.equals(hidden) ? values : values(name);
    }

    /** The name that a text refers to: {@code $words} refers to {@code words}, {@code $$5} to nothing. */
    static Optional<String> reference(String text) {
        return text.startsWith("$") && !text.startsWith("$$") && text.length() > 1
                ? Optional.of(text.substring(1))
                : Optional.empty();
    }

    /** A constant of a rule, in which {@code $$} at the start stands for {@code $}. */
    static String constant(String text) {
        return text.startsWith("$$") ? text.substring(1) : text;
    }
}
