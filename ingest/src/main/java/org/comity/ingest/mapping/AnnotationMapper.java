package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Turns the annotations of one text into statements of the native format: first each is held against the text, then the
 * first rules of the corpus that are for it are filled, else what it says itself in our own words.
 */
public final class AnnotationMapper {

    /** The most statements that are read from one file. */
    public static final int MAX_STATEMENTS = 100_000;

    /** Relations whose ends are the same: our own, and brat's equivalence. */
    private static final Set<String> SAME = Set.of("also called", "equiv");

    private final Register register;
    private final EntityNames names;
    private final SourceText text;
    private final QuoteFinder quotes;
    private final boolean ownText;
    private final Report report;
    private final AnchoringReport anchorings;
    private final Map<String, Anchored> annotations = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Origin> unmapped = new HashMap<>();
    private final List<MappedStatement> statements = new ArrayList<>();
    private boolean full;

    /**
     * A mapper for one text.
     *
     * @param ownText whether the annotations are lines of the text itself
     */
    public AnnotationMapper(
            Register register, EntityNames names, SourceText text, QuoteFinder quotes, boolean ownText, Report report) {
        this.ownText = ownText;
        this.register = register;
        this.names = names;
        this.text = text;
        this.quotes = quotes;
        this.report = report;
        this.anchorings = new AnchoringReport(report);
    }

    /**
     * What annotations mean.
     *
     * @param picture the annotations of one file, as they come in it
     * @param rules the rules of the corpus for such files
     * @param subject whom the text is about, or null
     * @return the statements, in the order of the annotations; those about the text as a whole come last
     */
    public List<MappedStatement> map(List<Annotation> picture, List<Rule> rules, @Nullable EntityId subject) {
        PassageFinder finder = PassageFinder.of(quotes);
        picture.forEach(annotation -> annotations.put(annotation.id(), anchored(annotation, finder)));
        anchorings.close();
        picture.forEach(this::alias);
        for (Anchored anchored : annotations.values()) {
            if (!isFull(at(anchored.annotation()))) {
                map(anchored, rules, subject);
            }
        }
        for (Rule rule : rules) {
            if (rule.isOfText()) {
                ofText(rule, subject);
            }
        }
        return statements;
    }

    /** The labels of annotations that mean nothing and that nothing refers to, with the first place of each. */
    public Map<String, Origin> unmapped() {
        Map<String, Origin> left = new HashMap<>(unmapped);
        left.keySet().removeAll(used);
        return left;
    }

    /** Takes note of words that are said to name the same as other words of the text. */
    private void alias(Annotation annotation) {
        List<Argument> arguments = annotation.arguments();
        if (annotation.kind() == AnnotationKind.RELATION
                && SAME.contains(NativeFields.key(annotation.label()))
                && !arguments.isEmpty()) {
            arguments
                    .subList(1, arguments.size())
                    .forEach(other ->
                            aliases.putIfAbsent(other.of(), arguments.get(0).of()));
        }
    }

    /** Whether no more statements are read; a finding says so where the first is left out. */
    private boolean isFull(ScalarNode at) {
        if (statements.size() < MAX_STATEMENTS) {
            return false;
        }
        if (!full) {
            full = true;
            report.error(
                    at,
                    "too-many-statements",
                    "statements",
                    "the file says more than " + MAX_STATEMENTS + " things; what follows is not read",
                    Optional.of("divide it into several files"));
        }
        return true;
    }

    private Anchored anchored(Annotation annotation, PassageFinder finder) {
        List<Quote> found = new ArrayList<>();
        ScalarNode at = at(annotation);
        boolean all = true;
        for (Passage passage : annotation.passages()) {
            Anchoring anchoring = finder.find(passage);
            anchorings.add(annotation, at, anchoring);
            all &= anchoring.quote().isPresent();
            anchoring.quote().ifPresent(found::add);
        }
        return new Anchored(annotation, found, all);
    }

    private void map(Anchored anchored, List<Rule> rules, @Nullable EntityId subject) {
        Annotation annotation = anchored.annotation();
        Scope scope = scope(anchored, subject);
        boolean ruled = false;
        for (Rule rule : rules) {
            if (!rule.isOfText() && rule.isFor(annotation)) {
                ruled = true;
                if (rule.list().isPresent()) {
                    listed(anchored, rule, rule.list().get(), scope);
                } else {
                    fill(anchored, rule.template(), scope, rule.meanings());
                }
            }
        }
        if (ruled) {
            markUsed(annotation);
            return;
        }
        Optional<MapNode> own = new NativeFields(annotation, report, at(annotation)).template();
        if (own.isPresent()) {
            markUsed(annotation);
            fill(anchored, own.get(), scope, Meanings.NONE);
        } else if (!isMention(annotation)) {
            unmapped.merge(annotation.label(), annotation.origin(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private void markUsed(Annotation annotation) {
        used.add(annotation.label());
        for (Argument argument : annotation.arguments()) {
            Anchored other = annotations.get(argument.of());
            if (other != null) {
                used.add(other.annotation().label());
            }
        }
    }

    /** Whether words are marked as an entity and nothing else; that it is one of the register is looked at. */
    private boolean isMention(Annotation annotation) {
        Optional<AnnotationAttribute> id = annotation.details().attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .findFirst();
        if (id.isEmpty() || !annotation.label().isEmpty()) {
            return false;
        }
        names.find(Value.written(id.get().value()), at(annotation));
        return true;
    }

    private Scope scope(Anchored anchored, @Nullable EntityId subject) {
        Scope scope = new AnnotationScope(anchored, annotations, aliases, register);
        return subject == null ? scope : scope.with("subject", List.of(Value.of(subject, subject.value(), List.of())));
    }

    private void fill(Anchored anchored, MapNode template, Scope scope, Meanings meanings) {
        if (!isFound(anchored)) {
            return;
        }
        ScalarNode at = at(anchored.annotation());
        RoleMeaning meaning = new RoleMeaning(meanings, report, at);
        Filler filler = new Filler(scope, names, meaning, at);
        MapNode fields = filler.statement(template);
        Set<Quote> words = new LinkedHashSet<>(anchored.quotes());
        words.addAll(filler.quotes());
        if (words.isEmpty()) {
            words.addAll(new AnnotationScope(anchored, annotations, aliases, register).quotes(anchored, 0));
        }
        add(fields, words, filler.isLost(), at);
    }

    /** Whether the words of an annotation and of all that it is about are in the text; what is not is a finding. */
    private boolean isFound(Anchored anchored) {
        return anchored.found()
                && anchored.annotation().arguments().stream()
                        .map(argument -> annotations.get(argument.of()))
                        .allMatch(other -> other == null || other.found());
    }

    private void add(MapNode fields, Set<Quote> words, boolean lost, ScalarNode at) {
        if (words.isEmpty() && !lost) {
            report.error(
                    at,
                    "no-words",
                    "words",
                    "the annotation marks no words on which a statement could rest",
                    Optional.of("mark the words that say so"));
        } else if (!lost && anchorings.checked(words, quotes, at)) {
            statements.add(new MappedStatement(fields, List.copyOf(words)));
        }
    }

    /** The statements of a list: one for each item, which is its quote. */
    private void listed(Anchored anchored, Rule rule, Rule.Listing listing, Scope scope) {
        if (anchored.quotes().isEmpty()) {
            return;
        }
        Quote last = anchored.quotes().get(anchored.quotes().size() - 1);
        String list = scope.values(LabelledLines.VALUE).stream()
                .findFirst()
                .map(Value::text)
                .filter(value -> last.words().endsWith(value))
                .orElse(last.words());
        int start = text.units(last.span().end()) - list.length();
        ScalarNode lineAt = at(anchored.annotation());
        ListReport problems = new ListReport(report, text, ownText);
        Map<String, Integer> seen = new HashMap<>();
        for (ListedItem item : new ItemList(list, listing.separator()).items()) {
            if (isNothing(list, item, listing)) {
                continue;
            }
            if (isFull(lineAt)) {
                break;
            }
            ListedItem meant = problems.introduced(item, list, listing.introduction(), start, lineAt);
            Quote quote =
                    text.quote(new Span(text.codePoints(start + meant.start()), text.codePoints(start + meant.end())));
            ScalarNode at = problems.at(quote, lineAt);
            if (!problems.understood(meant, at)) {
                continue;
            }
            if (seen.merge(NameKey.of(meant.name()).folded(), 1, Integer::sum) == 2) {
                problems.twice(meant, at);
            }
            Scope items = scope.with("item", List.of(Value.marked(meant.name(), List.of(quote))))
                    .with(
                            "parentheses",
                            meant.remarks().stream()
                                    .map(remark -> Value.marked(remark, List.of(quote)))
                                    .toList());
            RoleMeaning meaning = new RoleMeaning(rule.meanings(), report, at);
            Filler filler = new Filler(items, names, meaning, at);
            MapNode fields = filler.statement(rule.template());
            Set<Quote> words = new LinkedHashSet<>(filler.quotes());
            words.add(quote);
            add(fields, words, filler.isLost(), at);
        }
    }

    private static boolean isNothing(String list, ListedItem item, Rule.Listing listing) {
        String words = list.substring(item.start(), item.end());
        return listing.nothing().stream().anyMatch(words::equalsIgnoreCase);
    }

    /** A statement that several annotations of the text make together. */
    private void ofText(Rule rule, @Nullable EntityId subject) {
        Set<String> labels = new LinkedHashSet<>();
        LinedTexts.references(rule.template(), labels);
        List<Anchored> referred = annotations.values().stream()
                .filter(anchored -> labels.contains(anchored.annotation().label()))
                .toList();
        if (referred.isEmpty()) {
            return;
        }
        Annotation first = referred.get(0).annotation();
        boolean clear = true;
        for (String label : labels) {
            List<Anchored> same = referred.stream()
                    .filter(anchored -> anchored.annotation().label().equals(label))
                    .toList();
            if (same.size() > 1) {
                clear = false;
                report.error(
                        at(same.get(1).annotation()),
                        "label-twice",
                        label,
                        "the label '" + label + "' stands " + same.size()
                                + " times in the text; a rule about the whole text needs it once");
            }
        }
        Scope scope = name -> name.equals("subject") && subject != null
                ? List.of(Value.of(subject, subject.value(), List.of()))
                : referred.stream()
                        .filter(anchored -> anchored.annotation().label().equals(name))
                        .map(anchored -> new AnnotationScope(anchored, annotations, aliases, register).value(anchored))
                        .toList();
        if (clear) {
            RoleMeaning meaning = new RoleMeaning(rule.meanings(), report, at(first));
            Filler filler = new Filler(scope, names, meaning, at(first));
            MapNode fields = filler.statement(rule.template());
            add(fields, filler.quotes(), filler.isLost(), at(first));
        }
    }

    private static ScalarNode at(Annotation annotation) {
        Origin origin = annotation.origin();
        return new ScalarNode(annotation.id(), false, Math.max(1, origin.line()), Math.max(1, origin.column()));
    }
}
