package org.comity.ingest.revision;

import java.util.Optional;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.ingest.rebase.AcceptedWords;
import org.comity.ingest.rebase.RebaseOutcome;
import org.comity.ingest.rebase.RebasedQuote;
import org.comity.ingest.rebase.RebasedSpan;
import org.comity.ingest.rebase.TextRebase;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.PassageDifference;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.QuoteRequest;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The two versions of a text.
 *
 * @param path the path of the text in its corpus
 * @param before the earlier version
 * @param after the later version
 * @param rebase compares them
 * @param accepted the changed words that quotes are to have as well
 */
record TwoVersions(String path, SourceText before, SourceText after, TextRebase rebase, AcceptedWords accepted) {

    /** The place of a span of the later version. */
    Origin place(Span span) {
        Position position = after.position(span.start());
        return new Origin(path, position.line(), position.column());
    }

    /** A quote that the earlier version does not have. */
    RebasedQuote notFound(Origin origin, String words, Optional<Quote> there) {
        return new RebasedQuote(
                origin,
                words,
                false,
                RebaseOutcome.LOST,
                there.map(quote -> place(quote.span())).orElse(null),
                there.map(Quote::words).orElse(null),
                null,
                null);
    }

    /** A passage and what became of it. A lost one has the place and the words of the nearest. */
    RebasedQuote rebased(Origin origin, Quote passage, RebasedSpan found, QuoteFinder later, @Nullable String written) {
        if (found.after().isEmpty()) {
            return lost(origin, passage, later, written);
        }
        Quote there = after.quote(found.after().get());
        WordDifference difference = found.outcome().isSure() ? null : difference(passage, there);
        return new RebasedQuote(
                origin,
                passage.words(),
                true,
                found.outcome(),
                place(there.span()),
                there.words(),
                difference,
                written);
    }

    /** What differs between the words of two passages. */
    WordDifference difference(Quote passage, Quote there) {
        return PassageDifference.between(passage.words(), there.words(), before.guessedLanguage())
                .difference();
    }

    private RebasedQuote lost(Origin origin, Quote passage, QuoteFinder later, @Nullable String written) {
        Anchoring nearest = later.find(QuoteRequest.verbatim(passage.words()));
        Optional<Quote> found = nearest.quote();
        FindingDetails details = nearest.problems().stream()
                .map(problem -> problem.details(path))
                .filter(known -> known.nearest().isPresent())
                .findFirst()
                .orElse(FindingDetails.NONE);
        return new RebasedQuote(
                origin,
                passage.words(),
                true,
                RebaseOutcome.LOST,
                found.map(quote -> place(quote.span())).or(details::place).orElse(null),
                found.map(Quote::words).or(details::nearest).orElse(null),
                details.difference().orElse(null),
                written);
    }
}
