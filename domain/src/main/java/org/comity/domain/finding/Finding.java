package org.comity.domain.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the input or a disagreement of the sources.
 *
 * @param id what is wrong and with what, stable between runs
 * @param severity how grave it is
 * @param message one sentence for people, which quotes the value concerned
 * @param advice what to write instead, or null
 * @param places where it shows, sorted; the first is the one to look at
 * @param statements the statements concerned, sorted
 */
public record Finding(
        FindingId id,
        Severity severity,
        String message,
        @Nullable String advice,
        List<Place> places,
        List<StatementId> statements)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::place, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::id)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.suggestion().orElse(""))
            .thenComparing(finding -> finding.places().toString())
            .thenComparing(finding -> finding.statements().toString());

    /**
     * Checks the message, and sorts places and statements without repetition.
     *
     * @param id what is wrong and with what
     * @param severity how grave it is
     * @param message one sentence for people, never blank
     * @param advice what to write instead, or null
     * @param places where it shows, in any order
     * @param statements the statements concerned, in any order
     * @throws IllegalArgumentException if the message is blank
     */
    public Finding {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding needs a message: " + id);
        }
        places = List.copyOf(new TreeSet<>(places));
        statements = List.copyOf(new TreeSet<>(statements));
    }

    /**
     * A finding without places, advice and statements, to be completed.
     *
     * @param severity how grave it is
     * @param code what is wrong: lower-case words joined by hyphens
     * @param subject with what, never blank
     * @param message one sentence for people, never blank
     * @return the finding
     * @throws IllegalArgumentException if the code is not of that form, or the subject or the message is blank
     */
    public static Finding of(Severity severity, String code, String subject, String message) {
        return new Finding(new FindingId(code, subject), severity, message, null, List.of(), List.of());
    }

    /**
     * The same finding with one more place.
     *
     * @param place where it shows
     * @return a new finding
     */
    public Finding at(Place place) {
        List<Place> more = Stream.concat(places.stream(), Stream.of(place)).toList();
        return new Finding(id, severity, message, advice, more, statements);
    }

    /**
     * The same finding with advice.
     *
     * @param suggestion what to write instead
     * @return a new finding
     */
    public Finding suggesting(String suggestion) {
        return new Finding(id, severity, message, suggestion, places, statements);
    }

    /**
     * The same finding with more statements concerned, and the places where they were annotated.
     *
     * @param concerned the statements
     * @return a new finding
     */
    public Finding concerning(Collection<? extends Statement> concerned) {
        List<Place> more = Stream.concat(
                        places.stream(),
                        concerned.stream()
                                .flatMap(statement ->
                                        statement.origins().stream().map(Place::of)))
                .toList();
        List<StatementId> ids = Stream.concat(
                        statements.stream(), concerned.stream().map(Statement::id))
                .toList();
        return new Finding(id, severity, message, advice, more, ids);
    }

    /**
     * What to write instead.
     *
     * @return the advice, or empty where none is near
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(advice);
    }

    /**
     * The first place.
     *
     * @return file, line and column, or empty where the finding is about no file
     */
    public Optional<Origin> origin() {
        return places.stream().findFirst().map(Place::origin);
    }

    private @Nullable Place place() {
        return places.isEmpty() ? null : places.get(0);
    }

    /** Orders by the first place, the gravest first at one place, then by id. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
