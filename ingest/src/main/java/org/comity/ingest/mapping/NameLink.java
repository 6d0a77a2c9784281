package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The statement of an annotator that words of a text name the same entity as other words of it.
 *
 * @param other the words
 * @param name the other words, by which the entity is looked up
 * @param quotes the passages of the other words
 * @param entityOrNull the entity, if the annotation of the other words identifies it, or null
 * @param sortOrNull the kind of entity that the annotation of the other words gives, or null
 * @param origin where the words are annotated
 */
public record NameLink(
        String other,
        String name,
        List<Quote> quotes,
        @Nullable EntityId entityOrNull,
        @Nullable EntitySort sortOrNull,
        Origin origin)
        implements Serializable {

    /** Copies the list. */
    public NameLink {
        quotes = List.copyOf(quotes);
    }
}
