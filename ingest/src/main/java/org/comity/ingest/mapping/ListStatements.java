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
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;

/** The statements of lists in a text. */
final class ListStatements {

    private final QuoteFinder quotes;
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

    ListStatements(QuoteFinder quotes, boolean ownText, Fillers fillers, MappedStatements statements, Report report) {
        this.quotes = quotes;
        this.text = quotes.text();
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
        ListIntroduction introduction = new ListIntroduction(list, listing.introduction(), problems, quotes.language());
        ListEnd end = new ListEnd(fillers.names(), report);
        List<ListedItem> items = new ItemList(list, listing.separator()).items();
        for (ListedItem item : items) {
            ListedItem introduced = introduction.without(item, anchored.at());
            if (rule.isNothing(list.substring(introduced.start(), introduced.end()))) {
                continue;
            }
            if (statements.isFull(anchored.at())) {
                break;
            }
            boolean opening = item.start() == items.get(0).start();
            boolean closing = item.start() == items.get(items.size() - 1).start();
            ListedItem meant = end.without(introduced, list, opening, closing, anchored.at());
            Quote quote = labelled(
                    text.quote(new Span(text.codePoints(start + meant.start()), text.codePoints(start + meant.end()))),
                    last);
            ScalarNode at = problems.at(quote, anchored.at());
            if (!problems.understood(meant, at)) {
                continue;
            }
            if (seen.merge(NameKey.of(meant.name()).folded(), 1, Integer::sum) == 2) {
                problems.twice(meant, at);
            }
            Filler filler = fillers.of(scope.with(meant.values(quote, last.words())), rule, at);
            List<MapNode> made = completion.of(filler.statements(rule.template()), filler).stream()
                    .map(statement -> introduction.noted(statement, at))
                    .toList();
            Set<Quote> words = new LinkedHashSet<>(filler.quotes());
            words.add(quote);
            statements.add(filler, made, words, at);
        }
    }

    /** An item of a line, with the label of the line. */
    private static Quote labelled(Quote item, Quote line) {
        return line.surroundings().label().map(item::labelled).orElse(item);
    }
}
