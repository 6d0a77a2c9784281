package org.comity.ingest.grammar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Wording;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.FoldedWords;

/** The field {@code says}: for a value of the statement, the words of the quote in which the annotator reads it. */
final class SaysFields {

    static final String KEY = "says";

    private static final Map<String, List<StatedValue>> VALUES = Map.of(
            "member", List.of(StatedValue.MEMBER),
            "of", List.of(StatedValue.BODY),
            "as", List.of(StatedValue.ROLE),
            "since", List.of(StatedValue.SINCE),
            "until", List.of(StatedValue.UNTIL),
            "during", List.of(StatedValue.SINCE, StatedValue.UNTIL),
            "denied", List.of(StatedValue.DENIED),
            "is", List.of(StatedValue.NUMBER),
            "about", List.of(StatedValue.ABOUT));

    private final Report report;

    SaysFields(Report report) {
        this.report = report;
    }

    /**
     * The values that the annotator reads in words of the quote, except those of attributes; what is wrong with the
     * words is reported.
     */
    Wording read(Fields statement, Evidence evidence) {
        Wording wording = Wording.UNCHECKED;
        if (!statement.has(KEY)) {
            return wording;
        }
        String quote = FoldedWords.of(evidence.words());
        for (NodeEntry entry : Fields.someEntries(statement.get(KEY).orElseThrow(), KEY, report)) {
            List<StatedValue> values = values(statement, entry.key());
            if (!values.isEmpty() && occur(quote, entry)) {
                for (StatedValue value : values) {
                    wording = value == StatedValue.VALUE ? wording : wording.with(value, SaidBy.ANNOTATOR);
                }
            }
        }
        return wording;
    }

    /** What says the value of an attribute: a rule, the annotator, or as far as is known nothing. */
    static Wording ofAttribute(Fields statement, String key, Collection<String> ruled) {
        if (ruled.contains(key)) {
            return Wording.UNCHECKED.with(StatedValue.VALUE, SaidBy.RULE);
        }
        boolean read = statement
                .get(KEY)
                .filter(MapNode.class::isInstance)
                .flatMap(says -> ((MapNode) says).get(key))
                .isPresent();
        return read ? Wording.UNCHECKED.with(StatedValue.VALUE, SaidBy.ANNOTATOR) : Wording.UNCHECKED;
    }

    /** The wording in which one thing says the values of some keys; keys that are not of values are left out. */
    static Wording by(SaidBy by, Collection<String> keys) {
        Wording wording = Wording.UNCHECKED;
        for (String key : keys) {
            for (StatedValue value : VALUES.getOrDefault(key, List.of())) {
                wording = wording.with(value, by);
            }
        }
        return wording;
    }

    private List<StatedValue> values(Fields statement, ScalarNode key) {
        List<StatedValue> values = VALUES.getOrDefault(
                key.text(), AttributeFields.find(key).isPresent() ? List.of(StatedValue.VALUE) : List.of());
        boolean inCount = statement.has("count") && List.of("of", "as").contains(key.text());
        if (values.isEmpty() || !(statement.has(key.text()) || inCount)) {
            report.error(
                    key,
                    "unknown-key",
                    key.text(),
                    "'says' names " + QuotedText.of(key.text()) + ", which is not a key of this statement");
            return List.of();
        }
        return values;
    }

    private boolean occur(String quote, NodeEntry entry) {
        Optional<String> words =
                entry.value() instanceof ScalarNode scalar && !scalar.text().isBlank()
                        ? Optional.of(scalar.text())
                        : Optional.empty();
        if (words.isEmpty()) {
            report.error(
                    entry.value(),
                    "not-a-value",
                    KEY,
                    "'says' needs the words of the quote that say "
                            + QuotedText.of(entry.key().text()));
            return false;
        }
        if (!quote.contains(FoldedWords.of(words.get()))) {
            report.error(
                    entry.value(),
                    "says-not-in-quote",
                    VisibleText.cut(words.get()),
                    "the words " + QuotedText.of(words.get()) + " of 'says' are not in the quote",
                    Optional.of("give the words of the quote in which you read the value, or quote the words too"));
            return false;
        }
        return true;
    }
}
