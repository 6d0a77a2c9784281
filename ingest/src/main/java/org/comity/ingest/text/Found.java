package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.Quote;

/**
 * The quote occurs at one passage.
 *
 * @param passage the passage
 * @param problems warnings only
 */
record Found(Quote passage, List<AnchoringProblem> problems) implements Anchoring {

    Found {
        problems = List.copyOf(problems);
    }

    @Override
    public Optional<Quote> quote() {
        return Optional.of(passage);
    }

    /** The same passage with one more warning. */
    Found with(AnchoringProblem warning) {
        return new Found(
                passage, Stream.concat(problems.stream(), Stream.of(warning)).toList());
    }
}
