package org.comity.ingest.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * One flat statement as a statement of the native format.
 *
 * @param textOrNull the value of the column {@code text}, which names the text, or null
 * @param fields the fields of the statement, each at the place of its column
 */
public record FlatStatement(@Nullable ScalarNode textOrNull, MapNode fields) {

    private static final String TEXT = "text";
    private static final List<String> COMPARISONS = List.of("more than", "at least", "fewer than", "at most", "about");

    /** The columns that describe who or what is counted. */
    private static final FlatColumn[] COUNTED = {
        FlatColumn.OF,
        FlatColumn.IN,
        FlatColumn.MEMBER,
        FlatColumn.AS,
        FlatColumn.KIND,
        FlatColumn.ON,
        FlatColumn.WHAT,
        FlatColumn.ABOUT
    };

    /** The text that the row names. */
    public Optional<ScalarNode> text() {
        return Optional.ofNullable(textOrNull);
    }

    /**
     * Reads a row. Columns without a value are left out; a column that the kind of statement does not have remains, so that
     * it is reported like any key of the native format.
     *
     * @param row the values by column, each with its place
     * @param document shows places
     * @param findings receives what is wrong with the columns, which is an error of the code {@code statement-columns}
     */
    public static FlatStatement of(MapNode row, Document document, Consumer<Finding> findings) {
        FlatRow columns = new FlatRow(
                row,
                entry -> findings.accept(problem(
                        document,
                        entry.key(),
                        "the column " + QuotedText.of(entry.key().text()) + " is there twice",
                        "leave one of them out")));
        Node text = columns.take(TEXT).map(NodeEntry::value).orElse(null);
        Optional<ScalarNode> named = columns.scalar(FlatColumn.STATEMENT);
        Optional<StatementSort> sort = named.flatMap(word -> StatementSort.find(word.text()));
        if (columns.take(FlatColumn.STATEMENT).isPresent() && sort.isEmpty()) {
            findings.accept(problem(
                    document,
                    named.<Node>map(word -> word).orElse(row),
                    "'statement' must be one of " + String.join(", ", StatementSort.labels())
                            + named.map(word -> ", not " + QuotedText.of(word.text()))
                                    .orElse(""),
                    "write one of them, or leave the column empty"));
        }
        Optional<StatementSort> known = sort.or(() -> StatementSort.shownBy(columns));
        List<NodeEntry> fields = known.map(kind -> fields(kind, columns)).orElse(List.of());
        if (columns.has(FlatColumn.ATTRIBUTE) || columns.has(FlatColumn.VALUE)) {
            String missing = columns.has(FlatColumn.VALUE) ? "attribute" : "value";
            if (known.equals(Optional.of(StatementSort.ATTRIBUTE))) {
                columns.takeAll(FlatColumn.ATTRIBUTE, FlatColumn.VALUE);
                findings.accept(problem(
                        document,
                        row,
                        "an attribute needs its name in 'attribute' and its value in 'value'",
                        "fill in '" + missing + "'"));
            }
        }
        return new FlatStatement(text instanceof ScalarNode scalar ? scalar : null, columns.with(fields));
    }

    private static Finding problem(Document document, Node at, String message, String advice) {
        return Finding.of(
                        Severity.ERROR,
                        "statement-columns",
                        document.file() + "." + at.line() + "." + at.column(),
                        message)
                .suggesting(advice)
                .at(document.place(at));
    }

    private static List<NodeEntry> fields(StatementSort kind, FlatRow row) {
        return switch (kind) {
            case MEMBERSHIP -> List.of();
            case ATTRIBUTE -> attribute(row);
            case COUNT -> count(row);
            case INCLUSION -> inclusion(row);
        };
    }

    private static List<NodeEntry> attribute(FlatRow row) {
        Optional<ScalarNode> name = row.scalar(FlatColumn.ATTRIBUTE);
        if (name.isEmpty() || !row.has(FlatColumn.VALUE)) {
            return List.of();
        }
        row.take(FlatColumn.ATTRIBUTE);
        ScalarNode key = new ScalarNode(
                FlatColumn.keyOf(name.get().text()),
                true,
                name.get().line(),
                name.get().column());
        return row.take(FlatColumn.VALUE)
                .map(value -> List.of(new NodeEntry(key, value.value())))
                .orElse(List.of());
    }

    private static List<NodeEntry> count(FlatRow row) {
        List<NodeEntry> fields = new ArrayList<>();
        row.take(FlatColumn.IS)
                .ifPresent(is -> fields.add(FlatRow.named("is", new NodeEntry(is.key(), number(is.value())))));
        if (row.has("count")) {
            return fields;
        }
        List<NodeEntry> counted = row.takeAll(COUNTED);
        further(row, "also", FlatColumn.ALSO_OF, FlatColumn.ALSO_AS).ifPresent(counted::add);
        further(row, "but not", FlatColumn.BUT_NOT_OF, FlatColumn.BUT_NOT_AS).ifPresent(counted::add);
        if (!counted.isEmpty()) {
            fields.add(FlatRow.named("count", new NodeEntry(counted.get(0).key(), FlatRow.map(counted))));
        }
        return fields;
    }

    private static Optional<NodeEntry> further(FlatRow row, String key, FlatColumn of, FlatColumn as) {
        List<NodeEntry> condition = new ArrayList<>();
        row.take(of).ifPresent(column -> condition.add(FlatRow.named("of", column)));
        row.take(as).ifPresent(column -> condition.add(FlatRow.named("as", column)));
        return condition.isEmpty()
                ? Optional.empty()
                : Optional.of(FlatRow.named(key, new NodeEntry(condition.get(0).key(), FlatRow.map(condition))));
    }

    private static List<NodeEntry> inclusion(FlatRow row) {
        boolean nested = row.scalar(FlatColumn.EVERY).isEmpty()
                || row.scalar(FlatColumn.IS_ALSO).isEmpty();
        if (nested) {
            return List.of();
        }
        List<NodeEntry> fields = new ArrayList<>();
        Optional<NodeEntry> as = row.take(FlatColumn.AS);
        Optional<NodeEntry> elsewhere = row.take(FlatColumn.ALSO_AS).or(() -> as);
        row.take(FlatColumn.EVERY).ifPresent(every -> {
            List<NodeEntry> narrower = new ArrayList<>(List.of(FlatRow.named("of", every)));
            as.ifPresent(narrower::add);
            narrower.addAll(row.takeAll(FlatColumn.KIND, FlatColumn.ON));
            fields.add(new NodeEntry(every.key(), FlatRow.map(narrower)));
        });
        row.take(FlatColumn.IS_ALSO).ifPresent(also -> {
            List<NodeEntry> wider = new ArrayList<>(List.of(FlatRow.named("of", also)));
            elsewhere.ifPresent(column -> wider.add(FlatRow.named("as", column)));
            fields.add(new NodeEntry(also.key(), FlatRow.map(wider)));
        });
        return fields;
    }

    /** A number with its comparison in words, such as {@code more than 5}, as a map; anything else stays as it is. */
    private static Node number(Node is) {
        if (!(is instanceof ScalarNode scalar)) {
            return is;
        }
        String words = scalar.text().strip();
        for (String comparison : COMPARISONS) {
            String rest = words.startsWith(comparison + " ")
                    ? words.substring(comparison.length()).strip()
                    : "";
            if (!rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
                ScalarNode key = new ScalarNode(comparison, true, scalar.line(), scalar.column());
                ScalarNode value = new ScalarNode(rest, true, scalar.line(), scalar.column());
                return FlatRow.map(List.of(new NodeEntry(key, value)));
            }
        }
        return is;
    }
}
