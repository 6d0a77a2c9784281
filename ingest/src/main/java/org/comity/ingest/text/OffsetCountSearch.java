package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Span;

/**
 * Finds out how the offsets of one file count, by the words at them: a count is known if all passages of the file have
 * their words at their offsets when these count like that.
 */
final class OffsetCountSearch {

    /** The passages among which one is chosen whose words occur seldom. */
    private static final int MOST_TRIED = 20;

    /** The occurrences of its words that are tried. */
    private static final int MOST_OCCURRENCES = 8;

    /** Compares words with the text at a span. */
    interface Comparison {

        /** Returns whether the text has words at a span. */
        boolean has(String words, Span span);
    }

    private final SourceText text;
    private final List<PassageRequest> requests;
    private final Comparison comparison;

    private OffsetCountSearch(SourceText text, List<PassageRequest> requests, Comparison comparison) {
        this.text = text;
        this.requests = requests;
        this.comparison = comparison;
    }

    /**
     * The count of the offsets of a file.
     *
     * @param requests the passages of the file; those without words or without offsets are not considered
     * @return the count; empty if the offsets count as they should, or if no count fits all passages
     */
    static Optional<OffsetCount> of(SourceText text, Collection<PassageRequest> requests, Comparison comparison) {
        List<PassageRequest> spoken = requests.stream()
                .filter(request -> request.range().isPresent()
                        && request.words().filter(words -> !words.isBlank()).isPresent())
                .toList();
        boolean sameUnit = spoken.stream()
                        .map(request -> request.range().orElseThrow().utf16())
                        .distinct()
                        .count()
                == 1;
        return sameUnit ? new OffsetCountSearch(text, spoken, comparison).search() : Optional.empty();
    }

    private Optional<OffsetCount> search() {
        boolean utf16 = requests.get(0).range().orElseThrow().utf16();
        OffsetCount declared = OffsetCount.of(text, utf16, OffsetCount.LineEnd.AS_WRITTEN);
        if (fitsAll(declared)) {
            return Optional.empty();
        }
        List<OffsetCount> counts = counts(declared, utf16);
        Optional<OffsetCount> found = counts.stream().filter(this::fitsAll).findFirst();
        return found.isPresent() ? found : shifted(counts);
    }

    private List<OffsetCount> counts(OffsetCount declared, boolean utf16) {
        List<OffsetCount> counts = new ArrayList<>(List.of(declared));
        boolean hasPairs = text.length() < text.text().length();
        for (OffsetCount.LineEnd lineEnd : OffsetCount.LineEnd.values()) {
            for (boolean unit : new boolean[] {utf16, !utf16}) {
                boolean asDeclared = lineEnd == OffsetCount.LineEnd.AS_WRITTEN && unit == utf16;
                if (!asDeclared && (unit == utf16 || hasPairs)) {
                    OffsetCount count = OffsetCount.of(text, unit, lineEnd);
                    if (lineEnd == OffsetCount.LineEnd.AS_WRITTEN || count.hasSuchLineEnds()) {
                        counts.add(count);
                    }
                }
            }
        }
        return counts;
    }

    /** A count from another place than the beginning of the text. One passage does not show it. */
    private Optional<OffsetCount> shifted(List<OffsetCount> counts) {
        long places = requests.stream()
                .map(request -> request.range().orElseThrow().start())
                .distinct()
                .limit(2)
                .count();
        Optional<PassageRequest> seldom = places < 2 ? Optional.empty() : seldom();
        if (seldom.isEmpty()) {
            return Optional.empty();
        }
        for (OffsetCount count : counts) {
            List<OffsetCount> fitting = occurrences(seldom.get()).stream()
                    .map(unit ->
                            count.shifted(seldom.get().range().orElseThrow().start() - count.offset(unit)))
                    .filter(this::fitsAll)
                    .toList();
            if (fitting.size() == 1) {
                return Optional.of(fitting.get(0));
            }
        }
        return Optional.empty();
    }

    /** One of the first passages whose words are in the text, but not often. */
    private Optional<PassageRequest> seldom() {
        return requests.stream()
                .limit(MOST_TRIED)
                .filter(request -> {
                    int occurrences = occurrences(request).size();
                    return occurrences > 0 && occurrences < MOST_OCCURRENCES;
                })
                .findFirst();
    }

    /** The first units of the text at which the words of a passage are, as they are written. */
    private List<Integer> occurrences(PassageRequest request) {
        String words = request.words().orElseThrow();
        List<Integer> units = new ArrayList<>();
        int at = text.text().indexOf(words);
        while (at >= 0 && units.size() < MOST_OCCURRENCES) {
            units.add(at);
            at = text.text().indexOf(words, at + 1);
        }
        return units;
    }

    private boolean fitsAll(OffsetCount count) {
        for (PassageRequest request : requests) {
            OffsetRange range = request.range().orElseThrow();
            Optional<Span> span = count.span(range.start(), range.end());
            if (span.isEmpty() || !comparison.has(request.words().orElseThrow(), span.get())) {
                return false;
            }
        }
        return true;
    }
}
