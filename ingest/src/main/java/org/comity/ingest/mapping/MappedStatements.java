package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.domain.source.Quote;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.StatementBounds;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.Anchoring;

/** The statements made from the annotations of one file, up to a bound. */
final class MappedStatements {

    private final List<MappedStatement> statements = new ArrayList<>();
    private final Function<Quote, Anchoring> check;
    private final AnchoringReport anchorings;
    private final Report report;
    private boolean full;

    /**
     * No statements yet.
     *
     * @param check finds out whether a passage cuts a word or a number
     */
    MappedStatements(Function<Quote, Anchoring> check, AnchoringReport anchorings, Report report) {
        this.check = check;
        this.anchorings = anchorings;
        this.report = report;
    }

    /** All of them, in the order in which they were added. */
    List<MappedStatement> list() {
        return List.copyOf(statements);
    }

    /** Returns whether no more statements are read; a finding at the first one left out. */
    boolean isFull(ScalarNode at) {
        if (statements.size() < StatementBounds.MAX_OF_FILE) {
            return false;
        }
        if (!full) {
            full = true;
            StatementBounds.tell(at, report);
        }
        return true;
    }

    /** Adds statements about the same words, if they are complete and there are such words. */
    void add(Filler filler, List<MapNode> made, Set<Quote> words, ScalarNode at) {
        if (filler.isLost() || made.isEmpty()) {
            return;
        }
        if (words.isEmpty()) {
            report.error(
                    at,
                    "no-words",
                    "words",
                    "the annotation marks no words that could state anything",
                    Optional.of("mark the words that state it"));
        } else if (anchorings.checked(words, check, at)) {
            made.forEach(fields -> statements.add(new MappedStatement(fields, List.copyOf(words), filler.ruled())));
        }
    }
}
