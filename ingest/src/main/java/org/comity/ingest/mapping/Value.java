package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a reference of a rule stands for in one annotation.
 *
 * @param text the words
 * @param quotes the passages that say so; empty where an annotator wrote it
 * @param entityOrNull the entity meant, where the annotation itself says which; or null
 * @param name the name by which an entity is looked for: the words, or what the annotation says is the same
 * @param sortOrNull the sort of entity that the annotation says it is, or null
 * @param argument the argument that it is, for messages: its role and id; empty where it is none
 */
record Value(
        String text,
        List<Quote> quotes,
        @Nullable EntityId entityOrNull,
        String name,
        @Nullable EntitySort sortOrNull,
        String argument) {

    Value {
        quotes = List.copyOf(quotes);
    }

    /** Words that an annotator wrote. */
    static Value written(String text) {
        return new Value(text, List.of(), null, text, null, "");
    }

    /** Words of the text. */
    static Value marked(String text, List<Quote> quotes) {
        return new Value(text, quotes, null, text, null, "");
    }

    /** An entity that is known already, however the text calls it. */
    static Value of(EntityId entity, String text, List<Quote> quotes) {
        return new Value(text, quotes, entity, text, null, "");
    }

    /** The same as an argument. */
    Value as(Argument given) {
        return new Value(
                text,
                quotes,
                entityOrNull,
                name,
                sortOrNull,
                Shown.quoted(given.role()) + " (" + Shown.of(given.of(), Shown.MAX_QUOTED) + ")");
    }

    Optional<EntityId> entity() {
        return Optional.ofNullable(entityOrNull);
    }

    /** Whether these are words of the text, in whatever spelling it has. */
    boolean isMarked() {
        return !quotes.isEmpty();
    }

    /** The sort of entity that the annotation says it is. */
    Optional<EntitySort> sort() {
        return Optional.ofNullable(sortOrNull);
    }
}
