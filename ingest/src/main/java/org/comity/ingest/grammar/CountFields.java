package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** What a count statement counts, and the number that it claims. */
final class CountFields {

    private static final List<String> FURTHER_KEYS = List.of("also", "but not");
    private static final List<String> DESCRIBED_KEYS = List.of("what", "about");
    private static final Map<String, LongFunction<ClaimedNumber>> COMPARISONS = new TreeMap<>(Map.of(
            "more than", ClaimedNumber::moreThan,
            "at least", ClaimedNumber::atLeast,
            "fewer than", ClaimedNumber::fewerThan,
            "at most", ClaimedNumber::atMost,
            "about", ClaimedNumber::about));

    private static final String FORMS = "write 18, \"10..12\" or {more than: 100}";

    private final ConditionFields conditions;
    private final Report report;

    CountFields(ConditionFields conditions, Report report) {
        this.conditions = conditions;
        this.report = report;
    }

    /** The populations described by {@code count}. */
    List<Population> populations(Node node) {
        Optional<Fields> map =
                Fields.of(node, "'count'", "{of: forum, as: member} or {what: gauges, about: forum}", report);
        if (map.isEmpty()) {
            return List.of();
        }
        Fields fields = map.get();
        if (fields.has("what")) {
            fields.allowOnly("a count of something described", DESCRIBED_KEYS);
            return described(fields);
        }
        if (fields.has("in")) {
            fields.allowOnly("a count of bodies", with(ConditionFields.BODY_KEYS));
            return enumerable(fields, conditions.bodies(fields, "a count of bodies"));
        }
        if (fields.has("of")) {
            fields.allowOnly("a count of parties", with(ConditionFields.PARTY_KEYS));
            return enumerable(fields, conditions.parties(fields, "a count of parties"));
        }
        report.error(
                node,
                "missing-key",
                "count",
                "'count' needs 'of' (the parties of a body), 'in' and 'member' (the bodies of a category), or 'what'");
        return List.of();
    }

    /** The number claimed by {@code is}. */
    Optional<ClaimedNumber> claim(Fields statement) {
        if (!statement.has("is")) {
            report.error(statement.node(), "missing-key", "is", "a count needs 'is', the number that the text claims");
        }
        return statement.get("is").flatMap(node -> {
            if (node instanceof ScalarNode scalar && !scalar.isEmpty()) {
                return number(scalar);
            }
            return Fields.of(node, "'is'", report).flatMap(this::comparison);
        });
    }

    private List<Population> described(Fields fields) {
        Optional<String> what = fields.words("what");
        List<EntityId> about = conditions.entities(fields.scalars("about"));
        if (what.isEmpty() || (fields.has("about") && about.isEmpty())) {
            return List.of();
        }
        return about.isEmpty()
                ? List.of(new Population.Described(what.get(), null))
                : about.stream()
                        .<Population>map(id -> new Population.Described(what.get(), id))
                        .toList();
    }

    private List<Population> enumerable(Fields fields, List<? extends Condition> firsts) {
        List<Population> populations = new ArrayList<>();
        int ofEach = 1 + fields.nodes("also").size() + fields.nodes("but not").size();
        if (!StatementBounds.bears(fields.node(), report, firsts.size(), ofEach)) {
            return populations;
        }
        for (Condition first : firsts) {
            Optional<List<Condition>> also = further(fields, "also", first);
            Optional<List<Condition>> butNot = further(fields, "but not", first);
            if (also.isPresent() && butNot.isPresent()) {
                populations.add(new Population.Enumerable(first, also.get(), butNot.get()));
            }
        }
        return populations;
    }

    private Optional<List<Condition>> further(Fields fields, String key, Condition first) {
        List<Node> nodes = fields.nodes(key);
        List<Condition> found = nodes.stream()
                .flatMap(node -> conditions.further(node, "'" + key + "'", first).stream())
                .toList();
        return found.size() == nodes.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<ClaimedNumber> number(ScalarNode scalar) {
        String text = scalar.text().strip();
        int dots = text.indexOf("..");
        if (dots == 0 || (dots > 0 && dots + 2 == text.length())) {
            String number = text.replace("..", "");
            String comparison = dots == 0 ? "at most" : "at least";
            report.error(
                    scalar,
                    "bad-number",
                    "is",
                    "not a valid number: " + QuotedText.of(text),
                    Optional.of(
                            number.isEmpty() ? FORMS : "write {" + comparison + ": " + VisibleText.cut(number) + "}"));
            return Optional.empty();
        }
        if (dots >= 0) {
            return range(scalar, text.substring(0, dots), text.substring(dots + 2));
        }
        Optional<ClaimedNumber> worded = NumberWord.of(text);
        if (worded.isPresent()) {
            return worded;
        }
        return whole(scalar, text).flatMap(number -> checked(scalar, text, () -> ClaimedNumber.exactly(number)));
    }

    private Optional<ClaimedNumber> comparison(Fields fields) {
        List<String> known = Stream.concat(COMPARISONS.keySet().stream(), Stream.of("between"))
                .toList();
        fields.allowOnly("'is'", known);
        if (fields.entries().size() != 1) {
            report.error(
                    fields.node(),
                    "bad-number",
                    "is",
                    "'is' takes exactly one comparison: " + String.join(", ", known));
            return Optional.empty();
        }
        NodeEntry entry = fields.entries().get(0);
        if (entry.key().text().equals("between")) {
            return between(entry.value());
        }
        String claim =
                entry.key().text() + " " + fields.text(entry.key().text()).orElse("");
        LongFunction<ClaimedNumber> comparison = COMPARISONS.get(entry.key().text());
        return comparison == null
                ? Optional.empty()
                : fields.scalar(entry.key().text())
                        .flatMap(scalar -> whole(scalar, scalar.text())
                                .flatMap(number -> checked(scalar, claim, () -> comparison.apply(number))));
    }

    private Optional<ClaimedNumber> between(Node node) {
        if (node instanceof ListNode list
                && list.items().size() == 2
                && list.items().get(0) instanceof ScalarNode from
                && list.items().get(1) instanceof ScalarNode to) {
            return range(from, from.text(), to.text());
        }
        report.error(node, "bad-number", "is", "'between' needs two numbers, such as [10, 12]");
        return Optional.empty();
    }

    private Optional<ClaimedNumber> range(ScalarNode at, String from, String to) {
        Optional<Long> least = whole(at, from);
        Optional<Long> most = whole(at, to);
        return least.isPresent() && most.isPresent()
                ? checked(at, from + ".." + to, () -> ClaimedNumber.between(least.get(), most.get()))
                : Optional.empty();
    }

    private Optional<Long> whole(ScalarNode at, String text) {
        try {
            return Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException unreadable) {
            report.error(at, "bad-number", "is", "not a whole number: " + QuotedText.of(text), Optional.of(FORMS));
            return Optional.empty();
        }
    }

    private static String advice(String text) {
        return text.contains("..") && !text.startsWith("-")
                ? "write the smaller number first, and none above 1000000000000000"
                : FORMS + ", with numbers from 0 to 1000000000000000";
    }

    private Optional<ClaimedNumber> checked(ScalarNode at, String text, Supplier<ClaimedNumber> claim) {
        try {
            return Optional.of(claim.get());
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            report.error(
                    at, "bad-number", "is", "not a valid number: " + QuotedText.of(text), Optional.of(advice(text)));
            return Optional.empty();
        }
    }

    private static List<String> with(List<String> keys) {
        return Stream.concat(keys.stream(), FURTHER_KEYS.stream()).toList();
    }
}
