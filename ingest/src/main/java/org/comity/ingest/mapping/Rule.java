package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.node.MapNode;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a mapping: which annotations it is for, and the fields of the statement that they make.
 *
 * @param labels the labels it is for; empty for a rule about the text as a whole, whose references are labels
 * @param kindOrNull the only kind of annotation it is for, or null
 * @param conditions attributes that an annotation has to have, all of them
 * @param nothing values that say there is none
 * @param meanings what words mean where a role stands
 * @param listing how the words are a list, or null where they are one value
 * @param template the fields, with references
 */
public record Rule(
        List<String> labels,
        @Nullable AnnotationKind kindOrNull,
        List<Condition> conditions,
        List<String> nothing,
        Meanings meanings,
        @Nullable Listing listing,
        MapNode template) {

    /**
     * An attribute that an annotation has to have.
     *
     * @param name its name
     * @param values the values of which it has to have one; {@code true} is a flag
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
     * @param separator what stands between the items, outside of parentheses
     * @param introduction what ends words that introduce the list, within an item; empty where nothing does
     */
    record Listing(String separator, String introduction) {}

    /** Copies the lists. */
    public Rule {
        labels = List.copyOf(labels);
        conditions = List.copyOf(conditions);
        nothing = List.copyOf(nothing);
    }

    Optional<Listing> list() {
        return Optional.ofNullable(listing);
    }

    /** Whether a value says that there is none. */
    boolean isNothing(String value) {
        return nothing.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** Whether it is about the text as a whole. */
    boolean isOfText() {
        return labels.isEmpty();
    }

    /** Whether an annotation that has the label is one of those that the rule is for. */
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

    /** What the rule wants that an annotation with the label has not, in the words of the rule. */
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
