package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.prose.Language;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.jspecify.annotations.Nullable;

/** Describes what the text has instead of a quote that was not found. */
final class MissingQuote {

    private static final String LEAVE_OUT =
            "words left out of a quote are marked by three full stops between spaces: first ... last";

    private final SourceText text;
    private final Supplier<NearestPassage> nearest;
    private final Supplier<Language> language;
    private final Neighbours neighbours;

    MissingQuote(SourceText text, Supplier<NearestPassage> nearest, Supplier<Language> language) {
        this.language = language;
        this.text = text;
        this.nearest = nearest;
        this.neighbours = new Neighbours(text);
    }

    /** The words do not occur. */
    Missing nowhere(String words) {
        String message = "the text does not contain " + Excerpt.quoted(words);
        if (!nearest.get().isWorthwhile()) {
            return new Missing(
                    message,
                    "too many quotes are not in this text to look for a similar passage for each",
                    null,
                    SoughtWords.alone(words));
        }
        Optional<Span> otherCase = nearest.get().withOtherCase(words);
        if (otherCase.isPresent()) {
            Quote passage = text.quote(otherCase.get());
            return new Missing(
                    message,
                    "at " + text.position(passage.span()) + " it differs only in upper and lower case: "
                            + Excerpt.quoted(passage.words()),
                    passage,
                    sought(words, passage, WordDifference.TYPOGRAPHY));
        }
        Optional<Quote> alike = nearest.get().mostAlike(words).map(text::quote);
        if (alike.isEmpty()) {
            String none = "no passage of the text is near";
            return new Missing(message, leavesOutOtherwise(words) ? LEAVE_OUT : none, null, SoughtWords.alone(words));
        }
        Quote passage = alike.get();
        PassageDifference difference = PassageDifference.between(words, passage.words(), language.get());
        String help = difference.help(text.position(passage.span()).toString(), passage.words());
        return new Missing(
                message,
                leavesOutOtherwise(words) ? LEAVE_OUT : help,
                passage,
                sought(words, passage, difference.kind().difference()));
    }

    private SoughtWords sought(String words, Quote nearest, @Nullable WordDifference difference) {
        return new SoughtWords(words, nearest.words(), text.position(nearest.span()), difference);
    }

    private static boolean leavesOutOtherwise(String words) {
        String folded = FoldedView.fold(words);
        return Stream.of(" \u2026 ", " [...] ", " (...) ", " [\u2026] ", " (\u2026) ")
                .anyMatch(folded::contains);
    }

    /** The words occur, but not beside the words that the request names. */
    Missing notBeside(String words, QuoteRequest request, Occurrences elsewhere) {
        Span first = elsewhere.first().get(0);
        List<String> missed = new ArrayList<>();
        List<String> there = new ArrayList<>();
        request.before().ifPresent(before -> {
            missed.add("after " + Excerpt.quoted(before));
            there.add(instead("before", neighbours.before(first, 3)));
        });
        request.after().ifPresent(after -> {
            missed.add("before " + Excerpt.quoted(after));
            there.add(instead("after", neighbours.after(first, 3)));
        });
        String message = Excerpt.quoted(words) + " occurs at " + text.position(first)
                + (elsewhere.total() == 1 ? "" : " and elsewhere") + " of the text, but not directly "
                + String.join(" and ", missed);
        return new Missing(
                message,
                "there it has " + String.join(" and ", there),
                text.quote(first),
                sought(words, text.quote(first), null));
    }

    private static String instead(String key, String words) {
        return words.isEmpty() ? "nothing " + key : key + ": " + Excerpt.quoted(words);
    }

    /** The words occur, but not that often. */
    Missing tooFew(String words, int nth, Occurrences occurrences) {
        String times = occurrences.total() == 1 ? "once" : occurrences.total() + " times";
        return new Missing(
                Excerpt.quoted(words) + " occurs " + times + " in the text, so nth: " + nth + " is missing",
                "nth: counts from 1 to " + occurrences.total(),
                text.quote(occurrences.first().get(0)),
                sought(words, text.quote(occurrences.first().get(0)), null));
    }

    /** The first words of a quote with an ellipsis are found, but the last ones do not follow. */
    Missing notFollowed(Span opening, String closing, QuoteRequest request, Optional<Span> further) {
        String last = Excerpt.quoted(closing)
                + request.after()
                        .map(after -> " directly before " + Excerpt.quoted(after))
                        .orElse("");
        String message = "the passage that begins at " + text.position(opening) + " with "
                + Excerpt.quoted(text.words(opening)) + " does not reach " + last + " within "
                + QuoteFinder.LONGEST_PASSAGE + " characters";
        String suggestion = further.map(span -> "the last words follow only at " + text.position(span)
                        + "; quote a shorter passage, or several under quotes:")
                .orElse("the last words do not follow anywhere in the text");
        return new Missing(message, suggestion, text.quote(opening), SoughtWords.alone(closing));
    }
}
