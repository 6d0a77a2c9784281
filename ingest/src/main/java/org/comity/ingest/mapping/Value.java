package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Quote;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The value of a reference of a rule in one annotation.
 *
 * @param text the words
 * @param quotes its passages; empty if an annotator wrote it
 * @param entityOrNull the entity, if the annotation itself identifies it, or null
 * @param name the name by which an entity is looked up: the words, or other words that name the same entity
 * @param sortOrNull the kind of entity that the annotation gives, or null
 * @param argument the role and id of the argument, for messages; empty if it is not an argument
 * @param setting where it is written
 */
record Value(
        String text,
        List<Quote> quotes,
        @Nullable EntityId entityOrNull,
        String name,
        @Nullable EntitySort sortOrNull,
        String argument,
        Setting setting) {

    /**
     * Where words of a list are written.
     *
     * @param line the labelled line; empty if the value is not in a list
     * @param rests the names that the words would be without a leading conjunction or a closing full stop of the list
     */
    record Setting(String line, List<String> rests) {

        static final Setting NONE = new Setting("", List.of());

        Setting {
            rests = List.copyOf(rests);
        }
    }

    /** A value that is not in a list. */
    Value(
            String text,
            List<Quote> quotes,
            @Nullable EntityId entityOrNull,
            String name,
            @Nullable EntitySort sortOrNull,
            String argument) {
        this(text, quotes, entityOrNull, name, sortOrNull, argument, Setting.NONE);
    }

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

    /** An entity that is already known, whatever its name in the text. */
    static Value of(EntityId entity, String text, List<Quote> quotes) {
        return new Value(text, quotes, entity, text, null, "");
    }

    /** The same value in a list. */
    Value in(Setting list) {
        return new Value(text, quotes, entityOrNull, name, sortOrNull, argument, list);
    }

    /** The same value, whose entity is looked up by a different name. */
    Value named(NameLink link) {
        return new Value(text, quotes, entityOrNull, link.name(), link.sortOrNull(), argument, setting);
    }

    /** The same value as an argument. */
    Value as(Argument given) {
        return new Value(
                text,
                quotes,
                entityOrNull,
                name,
                sortOrNull,
                QuotedText.of(given.role()) + " (" + VisibleText.cut(given.of(), QuotedText.MAX_LENGTH) + ")",
                setting);
    }

    Optional<EntityId> entity() {
        return Optional.ofNullable(entityOrNull);
    }

    /** Returns whether these are words of the text, in any spelling. */
    boolean isMarked() {
        return !quotes.isEmpty();
    }

    /** The kind of entity that the annotation gives. */
    Optional<EntitySort> sort() {
        return Optional.ofNullable(sortOrNull);
    }
}
