package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;

/**
 * The quote occurs at several places, and nothing in the request chooses one.
 *
 * @param words the words found several times
 * @param first the first occurrences, in the order of the text
 * @param places the positions of those
 * @param total the number of occurrences
 * @param suggestion how to say which one is meant
 */
record Ambiguous(String words, List<Span> first, List<Position> places, int total, String suggestion)
        implements Anchoring {

    private static final int SHOWN = 5;

    Ambiguous {
        first = List.copyOf(first);
        places = List.copyOf(places);
    }

    /** The same, with other advice. */
    Ambiguous suggesting(String advice) {
        return new Ambiguous(words, first, places, total, advice);
    }

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        String shown = places.stream().limit(SHOWN).map(Position::toString).collect(Collectors.joining(", "));
        String message = Excerpt.quoted(words) + " occurs " + total + " times in the text, at " + shown
                + (total > SHOWN ? " and elsewhere" : "");
        return List.of(AnchoringProblem.error("quote-ambiguous", message, suggestion));
    }
}
