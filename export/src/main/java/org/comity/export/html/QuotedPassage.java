package org.comity.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.statement.Statement;

/**
 * The words that one or more statements quote.
 *
 * @param number its number on the page, in the order of the text
 * @param anchor its address in the text, which it has from the first statement that quotes it
 * @param evidence the words and their places
 * @param statements the statements that quote exactly these words
 */
record QuotedPassage(int number, String anchor, Evidence evidence, List<Statement> statements) {

    private static final Comparator<Evidence> BY_PLACE = Comparator.comparing(
                    (Evidence evidence) -> spans(evidence).get(0))
            .thenComparing(Comparator.naturalOrder());

    /**
     * The passages that statements quote, in the order of the text.
     *
     * @param statements the statements of one source
     * @param length the length of ids of statements that still differ, see {@link ReportData#lengthOfIds}
     */
    static List<QuotedPassage> of(List<Statement> statements, int length) {
        Map<List<Span>, List<Statement>> bySpans = new LinkedHashMap<>();
        for (Statement statement : statements) {
            statement
                    .evidence()
                    .ifPresent(evidence -> bySpans.computeIfAbsent(spans(evidence), spans -> new ArrayList<>())
                            .add(statement));
        }
        List<List<Statement>> groups = bySpans.values().stream()
                .sorted(Comparator.comparing(group -> evidence(group), BY_PLACE))
                .toList();
        List<QuotedPassage> passages = new ArrayList<>();
        for (List<Statement> group : groups) {
            String id = group.get(0).id().value().substring(1, length);
            passages.add(new QuotedPassage(passages.size() + 1, "p" + id, evidence(group), List.copyOf(group)));
        }
        return passages;
    }

    private static Evidence evidence(List<Statement> group) {
        return group.get(0).evidence().orElseThrow();
    }

    private static List<Span> spans(Evidence evidence) {
        return evidence.quotes().stream().map(Quote::span).toList();
    }

    List<Span> spans() {
        return spans(evidence);
    }

    /** The address of the first statement beside the text. */
    String note() {
        return statements.get(0).id().value();
    }

    /** Its places in the text, in characters, such as {@code 40–107}. */
    String places() {
        return places(evidence);
    }

    /** The places of a quote in its text, in characters. */
    static String places(Evidence evidence) {
        return spans(evidence).stream()
                .map(span -> span.start() + "–" + span.end())
                .collect(Collectors.joining(", "));
    }
}
