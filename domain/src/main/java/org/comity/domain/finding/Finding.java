package org.comity.domain.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.text.VisibleText;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A problem in the input or a disagreement between sources, which is reported instead of thrown.
 *
 * @param id what is wrong, and with what; stable between runs
 * @param severity how serious it is
 * @param message one sentence for people, which quotes the value concerned
 * @param suggestionOrNull what to write instead, never blank, or null
 * @param places the places concerned, sorted; the first is the main one
 * @param statements the statements concerned, sorted
 * @param details what the message says, for programs; a published dataset does not contain it
 * @since 0.1
 */
public record Finding(
        FindingId id,
        Severity severity,
        String message,
        @Nullable String suggestionOrNull,
        List<Place> places,
        List<StatementId> statements,
        FindingDetails details)
        implements Comparable<Finding>, Serializable {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::place, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::id)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.suggestion().orElse(""))
            .thenComparing(finding -> finding.places().toArray(Place[]::new), Arrays::compare)
            .thenComparing(finding -> finding.statements().toArray(StatementId[]::new), Arrays::compare)
            .thenComparing(Finding::details);

    /**
     * Checks the message, sorts places and statements, and removes repetitions.
     *
     * @param id what is wrong and with what
     * @param severity how serious it is
     * @param message one sentence for people, never blank
     * @param suggestionOrNull what to write instead, never blank, or null
     * @param places the places concerned, in any order
     * @param statements the statements concerned, in any order
     * @param details what the message says, for programs
     * @throws IllegalArgumentException if the message or the suggestion is blank; the message of the exception quotes
     *     it
     */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(details, "details");
        Words.check(message, "the message of a finding");
        Words.checkIfPresent(suggestionOrNull, "the advice of a finding");
        places = sorted(places);
        statements = sorted(statements);
    }

    /**
     * A finding without details.
     *
     * @param id what is wrong and with what
     * @param severity how serious it is
     * @param message one sentence for people, never blank
     * @param suggestionOrNull what to write instead, never blank, or null
     * @param places the places concerned, in any order
     * @param statements the statements concerned, in any order
     * @throws IllegalArgumentException if the message or the suggestion is blank; the message of the exception quotes
     *     it
     */
    public Finding(
            FindingId id,
            Severity severity,
            String message,
            @Nullable String suggestionOrNull,
            List<Place> places,
            List<StatementId> statements) {
        this(id, severity, message, suggestionOrNull, places, statements, FindingDetails.NONE);
    }

    private static <T> List<T> sorted(List<T> values) {
        return List.copyOf(values.size() < 2 ? values : new TreeSet<>(values));
    }

    /**
     * A finding without places, a suggestion or statements, which can be added.
     *
     * @param severity how serious it is
     * @param code what is wrong: lower-case words joined by hyphens
     * @param subject what it concerns, never blank
     * @param message one sentence for people, never blank
     * @return the finding
     * @throws IllegalArgumentException if the code does not have this form, or if the subject or the message is blank
     */
    public static Finding of(Severity severity, String code, String subject, String message) {
        return new Finding(new FindingId(code, subject), severity, message, null, List.of(), List.of());
    }

    /**
     * The same finding with one more place.
     *
     * @param place the place to add
     * @return a new finding
     */
    public Finding at(Place place) {
        return at(List.of(place));
    }

    /**
     * The same finding with more places.
     *
     * @param others the places to add
     * @return a new finding
     */
    public Finding at(Collection<Place> others) {
        List<Place> more = Stream.concat(places.stream(), others.stream()).toList();
        return new Finding(id, severity, message, suggestionOrNull, more, statements, details);
    }

    /**
     * The same finding with a suggestion.
     *
     * @param suggestion what to write instead, never blank
     * @return a new finding
     * @throws IllegalArgumentException if the suggestion is blank; the message quotes it
     */
    public Finding suggesting(String suggestion) {
        Objects.requireNonNull(suggestion, "suggestion");
        return new Finding(id, severity, message, suggestion, places, statements, details);
    }

    /**
     * The same finding with details for programs.
     *
     * @param known the details, instead of those it has
     * @return a new finding
     */
    public Finding detailed(FindingDetails known) {
        return new Finding(id, severity, message, suggestionOrNull, places, statements, known);
    }

    /**
     * The same finding with further statements and the places where they were annotated.
     *
     * @param concerned the statements to add
     * @return a new finding
     */
    public Finding concerning(Collection<? extends Statement> concerned) {
        List<Place> more = new ArrayList<>(places);
        List<StatementId> ids = new ArrayList<>(statements);
        for (Statement statement : concerned) {
            for (Origin origin : statement.origins()) {
                more.add(Place.of(origin));
            }
            ids.add(statement.id());
        }
        return new Finding(id, severity, message, suggestionOrNull, more, ids, details);
    }

    /**
     * What to write instead.
     *
     * @return the suggestion, or empty if there is none
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestionOrNull);
    }

    /**
     * The first place.
     *
     * @return file, line and column, or empty if the finding does not concern a file
     */
    public Optional<Origin> origin() {
        return places.stream().findFirst().map(Place::origin);
    }

    private @Nullable Place place() {
        return places.isEmpty() ? null : places.get(0);
    }

    /** Orders by the first place, then by severity (the most serious first), then by id. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Returns the place, the severity, the message and the code in one line, as the command line prints it. */
    @Override
    public String toString() {
        return origin().map(origin -> origin + ": ").orElse("") + severity.label() + ": " + VisibleText.of(message)
                + " (" + id.code() + ")";
    }
}
