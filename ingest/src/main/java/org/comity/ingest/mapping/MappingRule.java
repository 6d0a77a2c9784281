package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.node.MapNode;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a mapping: the annotations to which it applies, and the fields of the statement that they make.
 *
 * @param labels the labels to which it applies; empty for a rule for the text as a whole, whose references are labels
 * @param kindOrNull the only kind of annotation to which it applies, or null
 * @param conditions attributes that an annotation must have, all of them
 * @param nothing values that mean that nothing is stated
 * @param meanings the meanings of words in place of a role
 * @param listing how the words are split into a list, or null if they are one value
 * @param template the fields, with references
 */
public record MappingRule(
        List<String> labels,
        @Nullable AnnotationKind kindOrNull,
        List<Condition> conditions,
        List<String> nothing,
        Meanings meanings,
        @Nullable Listing listing,
        MapNode template) {

    /**
     * An attribute that an annotation must have.
     *
     * @param name its name
     * @param values the values, one of which it must have; {@code true} is a flag
     */
    record Condition(String name, List<String> values) {

        Condition {
            values = List.copyOf(values);
        }

        boolean isMetBy(Annotation annotation) {
            for (AnnotationAttribute attribute : annotation.details().attributes()) {
                if (attribute.name().equals(name) && values.contains(attribute.value())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return name + ": " + String.join(" or ", values);
        }
    }

    /**
     * A value that is a list.
     *
     * @param separator the text between the items, outside parentheses
     * @param introduction the end of words that introduce the list, within an item; empty if there is none
     */
    record Listing(String separator, String introduction) {}

    /** Copies the lists. */
    public MappingRule {
        labels = List.copyOf(labels);
        conditions = List.copyOf(conditions);
        nothing = List.copyOf(nothing);
    }

    /** The names to which its template refers. */
    Set<String> references() {
        Set<String> references = new LinkedHashSet<>();
        LinedTexts.references(template, references);
        return references;
    }

    Optional<Listing> list() {
        return Optional.ofNullable(listing);
    }

    /** Returns whether a value means that there is nothing. */
    boolean isNothing(String value) {
        return nothing.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** Returns whether it applies to the text as a whole. */
    boolean isOfText() {
        return labels.isEmpty();
    }

    /** Returns whether the rule applies to an annotation that has the label. */
    boolean isFor(Annotation annotation) {
        if (kindOrNull != null && kindOrNull != annotation.kind()) {
            return false;
        }
        for (Condition condition : conditions) {
            if (!condition.isMetBy(annotation)) {
                return false;
            }
        }
        return true;
    }

    /** What the rule requires and an annotation with the label lacks, in the words of the rule. */
    List<String> wanted(Annotation annotation) {
        List<String> wanted = new ArrayList<>();
        if (kindOrNull != null && kindOrNull != annotation.kind()) {
            wanted.add("kind of annotation: " + kindOrNull.name().toLowerCase(Locale.ROOT));
        }
        conditions.stream()
                .filter(condition -> !condition.isMetBy(annotation))
                .map(Condition::toString)
                .forEach(wanted::add);
        return wanted;
    }
}
