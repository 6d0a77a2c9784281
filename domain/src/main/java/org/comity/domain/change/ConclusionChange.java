package org.comity.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.text.QuotedText;

/**
 * A change of a conclusion, or of the spells of one member in one body and role.
 *
 * @param type the type of the change, never {@link ChangeType#RENAMED}
 * @param before the conclusions of the earlier dataset; none if the conclusion was added, more than one only if spells
 *     were merged or regrouped
 * @param after the conclusions of the later dataset; none if the conclusion was removed, more than one only if a spell
 *     was split or spells were regrouped
 * @param fields the parts that differ
 * @param causes the causes, the nearest first; empty if none was found
 * @since 0.1
 */
public record ConclusionChange(
        ChangeType type, List<Conclusion> before, List<Conclusion> after, List<FieldChange> fields, List<Cause> causes)
        implements DatasetChange {

    private static final int MOST_CAUSES_SHOWN = 3;

    /**
     * Copies the lists and checks that the numbers of conclusions match the type.
     *
     * @param type the type of the change
     * @param before the conclusions of the earlier dataset
     * @param after the conclusions of the later dataset
     * @param fields the parts that differ
     * @param causes the causes, the nearest first
     * @throws IllegalArgumentException if the numbers of conclusions do not match the type
     */
    public ConclusionChange {
        requireNonNull(type, "type");
        before = List.copyOf(before);
        after = List.copyOf(after);
        fields = List.copyOf(fields);
        causes = List.copyOf(causes);
        if (!matches(type, before.size(), after.size())) {
            throw new IllegalArgumentException("not a change of the type " + QuotedText.of(type.label()) + ": "
                    + before.size() + " conclusions before and " + after.size() + " after");
        }
    }

    private static boolean matches(ChangeType type, int before, int after) {
        return switch (type) {
            case ADDED -> before == 0 && after == 1;
            case REMOVED -> before == 1 && after == 0;
            case CHANGED, SUPPORT, RENUMBERED -> before == 1 && after == 1;
            case SPLIT -> before == 1 && after > 1;
            case MERGED -> before > 1 && after == 1;
            case REGROUPED -> before > 1 && after > 1;
            case RENAMED -> false;
        };
    }

    /**
     * The conclusion of the earlier dataset, or the first of several.
     *
     * @return the conclusion, or empty if it was added
     */
    public Optional<Conclusion> firstBefore() {
        return before.stream().findFirst();
    }

    /**
     * The conclusion of the later dataset, or the first of several.
     *
     * @return the conclusion, or empty if it was removed
     */
    public Optional<Conclusion> firstAfter() {
        return after.stream().findFirst();
    }

    @Override
    public String text() {
        return what() + because(causes) + ".";
    }

    private String what() {
        return switch (type) {
            case ADDED -> list(after) + " was added";
            case REMOVED -> list(before) + " was removed";
            case SPLIT, MERGED, REGROUPED ->
                list(before)
                        + (before.size() == 1 ? " was " : " were ")
                        + type.label()
                        + (type == ChangeType.REGROUPED ? " as " : " into ")
                        + list(after);
            case RENUMBERED ->
                list(after) + " was renumbered from " + before.get(0).id() + " to "
                        + after.get(0).id();
            case SUPPORT -> list(after) + " is supported differently (" + fieldNames() + ")";
            case CHANGED, RENAMED ->
                list(after) + " changed: "
                        + fields.stream()
                                .filter(field -> ConclusionFields.isSaid(field.field()))
                                .map(FieldChange::toString)
                                .collect(Collectors.joining("; "));
        };
    }

    private String fieldNames() {
        return fields.stream().map(field -> field.field().replace('_', ' ')).collect(Collectors.joining(", "));
    }

    private static String list(List<Conclusion> conclusions) {
        return QuotedText.list(conclusions.stream().map(Conclusion::text).toList());
    }

    /** The causes as the end of a sentence. */
    static String because(List<Cause> causes) {
        int more = causes.size() - MOST_CAUSES_SHOWN;
        return causes.isEmpty()
                ? "; the two datasets do not show why"
                : causes.stream()
                        .limit(MOST_CAUSES_SHOWN)
                        .map(Cause::text)
                        .collect(Collectors.joining(
                                "; ", " because ", more > 0 ? "; and for " + more + " more reasons" : ""));
    }

    /** Returns the change in one sentence. */
    @Override
    public String toString() {
        return text();
    }
}
