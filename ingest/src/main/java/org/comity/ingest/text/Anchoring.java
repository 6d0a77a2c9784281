package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;

/**
 * The result of looking for a quote in its text: one passage, perhaps with warnings, or one error.
 */
public sealed interface Anchoring permits Found, Missing, Ambiguous, CutsNumber, Malformed, Outside {

    /**
     * The passage that a statement may rest on.
     *
     * @return span and verbatim words of the original text, or empty if there is an error
     */
    Optional<Quote> quote();

    /**
     * What is wrong.
     *
     * @return the warnings about a passage, or exactly one error
     */
    List<AnchoringProblem> problems();
}
