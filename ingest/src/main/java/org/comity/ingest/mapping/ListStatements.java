package org.comity.ingest.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.lines.LabelledLines;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.SourceText;

/** The statements of lists in a text. */
final class ListStatements {

    private final SourceText text;
    private final boolean ownText;
    private final Fillers fillers;
    private final MappedStatements statements;
    private final Report report;

    /** Completes the fields of the statements of one item by what the annotation says beside the rule. */
    @FunctionalInterface
    interface Completion {
        List<MapNode> of(List<MapNode> made, Filler filler);
    }

    ListStatements(SourceText text, boolean ownText, Fillers fillers, MappedStatements statements, Report report) {
        this.text = text;
        this.ownText = ownText;
        this.fillers = fillers;
        this.statements = statements;
        this.report = report;
    }

    /** The statements of a list: one per item; the item is its quote. */
    void add(Anchored anchored, MappingRule rule, MappingRule.Listing listing, Scope scope, Completion completion) {
        if (anchored.quotes().isEmpty()) {
            return;
        }
        Quote last = anchored.quotes().get(anchored.quotes().size() - 1);
        String list = LabelledLines.verbatim(last.words(), anchored.said()).orElse(last.words());
        int start = text.units(last.span().end()) - list.length();
        ListReport problems = new ListReport(report, text, ownText);
        Map<String, Integer> seen = new HashMap<>();
        ListEnd end = new ListEnd(fillers.names(), report);
        List<ListedItem> items = new ItemList(list, listing.separator()).items();
        for (ListedItem item : items) {
            if (rule.isNothing(list.substring(item.start(), item.end()))) {
                continue;
            }
            if (statements.isFull(anchored.at())) {
                break;
            }
            ListedItem introduced = problems.introduced(item, list, listing.introduction(), start, anchored.at());
            boolean opening = item.start() == items.get(0).start();
            boolean closing = item.start() == items.get(items.size() - 1).start();
            ListedItem meant = end.without(introduced, list, opening, closing, anchored.at());
            Quote quote =
                    text.quote(new Span(text.codePoints(start + meant.start()), text.codePoints(start + meant.end())));
            ScalarNode at = problems.at(quote, anchored.at());
            if (!problems.understood(meant, at)) {
                continue;
            }
            if (seen.merge(NameKey.of(meant.name()).folded(), 1, Integer::sum) == 2) {
                problems.twice(meant, at);
            }
            Filler filler = fillers.of(scope.with(meant.values(quote, last.words())), rule, at);
            List<MapNode> made = completion.of(filler.statements(rule.template()), filler);
            Set<Quote> words = new LinkedHashSet<>(filler.quotes());
            words.add(quote);
            statements.add(filler, made, words, at);
        }
    }
}
