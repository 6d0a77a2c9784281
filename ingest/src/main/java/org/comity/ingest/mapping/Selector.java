package org.comity.ingest.mapping;

import java.util.List;
import org.comity.domain.source.Origin;

/**
 * Something that {@code corpus.yaml} selects: a pattern of paths, a label, a reference, or words with a meaning.
 *
 * @param sort what it selects
 * @param text the selector as written
 * @param origin where it is written
 * @param key the key by which {@link MappingUse} knows it
 * @param rule the key of the rule that it belongs to, or of the list in which it is an alternative; empty if it belongs to
 *     none
 * @param labels the labels of the rule
 */
public record Selector(Sort sort, String text, Origin origin, String key, String rule, List<String> labels) {

    /** What a selector selects. */
    public enum Sort {
        /** Texts, by a pattern. */
        TEXTS,
        /** One page, by its path. */
        PAGE,
        /** Lines that name the subject of a page, by their label. */
        LINE,
        /** Annotations or lines, by their label. */
        LABEL,
        /** An argument, an attribute, or in a rule for the whole text a label. */
        REFERENCE,
        /** Words at the place of a role. */
        MEANING
    }

    /** Copies the list. */
    public Selector {
        labels = List.copyOf(labels);
    }
}
