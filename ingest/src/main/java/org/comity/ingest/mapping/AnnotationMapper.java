package org.comity.ingest.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.Shown;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Turns the annotations of one text into statements of the native format: first each is held against the text, then the
 * first rules of the corpus that are for it are filled, else what it says itself in our own words.
 */
public final class AnnotationMapper {

    private final Register register;
    private final EntityNames names;
    private final QuoteFinder quotes;
    private final boolean ownText;
    private final Report report;
    private final AnchoredAnnotations annotations;
    private final MappedStatements statements;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Origin> unmapped = new HashMap<>();

    /**
     * A mapper for one text. The words of the annotations are looked for in it.
     *
     * @param quotes finds words in the text
     * @param ownText whether the annotations are lines of the text itself
     * @param picture the annotations of one file, as they come in it
     */
    public AnnotationMapper(
            Register register,
            EntityNames names,
            QuoteFinder quotes,
            boolean ownText,
            List<Annotation> picture,
            Report report) {
        this.register = register;
        this.names = names;
        this.quotes = quotes;
        this.ownText = ownText;
        this.report = report;
        AnchoringReport anchorings = new AnchoringReport(report);
        this.annotations = AnchoredAnnotations.of(picture, PassageFinder.of(quotes), anchorings);
        this.statements = new MappedStatements(quotes, anchorings, report);
    }

    /**
     * What the annotations mean.
     *
     * @param rules the rules of the corpus for such files
     * @param subject whom the text is about, or null
     * @return the statements, in the order of the annotations; those about the text as a whole come last
     */
    public List<MappedStatement> map(List<Rule> rules, @Nullable EntityId subject) {
        for (Anchored anchored : annotations.all()) {
            if (!statements.isFull(anchored.at())) {
                map(anchored, rules, subject);
            }
        }
        for (Rule rule : rules) {
            if (rule.isOfText()) {
                ofText(rule, subject);
            }
        }
        return statements.list();
    }

    /** The labels of annotations that mean nothing and that nothing refers to, with the first place of each. */
    public Map<String, Origin> unmapped() {
        Map<String, Origin> left = new HashMap<>(unmapped);
        left.keySet().removeAll(used);
        return left;
    }

    private void map(Anchored anchored, List<Rule> rules, @Nullable EntityId subject) {
        Scope scope = scope(anchored, subject);
        boolean ruled = false;
        for (Rule rule : rules) {
            if (!rule.isOfText() && rule.isFor(anchored.annotation())) {
                ruled = true;
                if (rule.list().isPresent()) {
                    listed(anchored, rule, rule.list().get(), scope);
                } else if (!rule.isNothing(anchored.value())) {
                    fill(anchored, rule.template(), scope, rule.meanings());
                }
            }
        }
        if (ruled) {
            markUsed(anchored);
            return;
        }
        Annotation annotation = anchored.annotation();
        Optional<MapNode> own = new NativeFields(annotation, report, anchored.at()).template();
        if (own.isPresent()) {
            markUsed(anchored);
            fill(anchored, own.get(), scope, Meanings.NONE);
        } else if (!isMention(anchored)) {
            unmapped.merge(annotation.label(), annotation.origin(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private void markUsed(Anchored anchored) {
        used.add(anchored.annotation().label());
        annotations
                .arguments(anchored)
                .forEach(other -> used.add(other.annotation().label()));
    }

    /** Whether words are marked as an entity and nothing else; that it is one of the register is looked at. */
    private boolean isMention(Anchored anchored) {
        Optional<AnnotationAttribute> id = anchored.annotation().details().attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .findFirst();
        if (id.isEmpty() || !anchored.annotation().label().isEmpty()) {
            return false;
        }
        names.find(Value.written(id.get().value()), anchored.at());
        return true;
    }

    private Scope scope(Anchored anchored, @Nullable EntityId subject) {
        return Scope.about(subject, new AnnotationScope(anchored, annotations, register));
    }

    private void fill(Anchored anchored, MapNode template, Scope scope, Meanings meanings) {
        if (!annotations.isFound(anchored)) {
            return;
        }
        Filler filler = filler(scope, meanings, anchored.at());
        MapNode fields = filler.statement(template);
        Set<Quote> words = new LinkedHashSet<>(anchored.quotes());
        words.addAll(filler.quotes());
        if (words.isEmpty()) {
            words.addAll(annotations.quotes(anchored));
        }
        statements.add(filler, fields, words, anchored.at());
    }

    private Filler filler(Scope scope, Meanings meanings, ScalarNode at) {
        return new Filler(scope, names, new RoleMeaning(meanings, report, at), at);
    }

    /** The statements of a list: one for each item, which is its quote. */
    private void listed(Anchored anchored, Rule rule, Rule.Listing listing, Scope scope) {
        if (anchored.quotes().isEmpty()) {
            return;
        }
        SourceText text = quotes.text();
        Quote last = anchored.quotes().get(anchored.quotes().size() - 1);
        String list = scope.values(LabelledLines.VALUE).stream()
                .findFirst()
                .map(Value::text)
                .filter(value -> last.words().endsWith(value))
                .orElse(last.words());
        int start = text.units(last.span().end()) - list.length();
        ListReport problems = new ListReport(report, text, ownText);
        Map<String, Integer> seen = new HashMap<>();
        for (ListedItem item : new ItemList(list, listing.separator()).items()) {
            if (rule.isNothing(list.substring(item.start(), item.end()))) {
                continue;
            }
            if (statements.isFull(anchored.at())) {
                break;
            }
            ListedItem meant = problems.introduced(item, list, listing.introduction(), start, anchored.at());
            Quote quote =
                    text.quote(new Span(text.codePoints(start + meant.start()), text.codePoints(start + meant.end())));
            ScalarNode at = problems.at(quote, anchored.at());
            if (!problems.understood(meant, at)) {
                continue;
            }
            if (seen.merge(NameKey.of(meant.name()).folded(), 1, Integer::sum) == 2) {
                problems.twice(meant, at);
            }
            Filler filler = filler(scope.with(meant.values(quote)), rule.meanings(), at);
            MapNode fields = filler.statement(rule.template());
            Set<Quote> words = new LinkedHashSet<>(filler.quotes());
            words.add(quote);
            statements.add(filler, fields, words, at);
        }
    }

    /** A statement that several annotations of the text make together. */
    private void ofText(Rule rule, @Nullable EntityId subject) {
        Set<String> labels = new LinkedHashSet<>();
        LinedTexts.references(rule.template(), labels);
        Map<String, List<Anchored>> referred = annotations.all().stream()
                .filter(anchored -> labels.contains(anchored.annotation().label()))
                .filter(anchored -> !rule.isNothing(anchored.value()))
                .collect(Collectors.groupingBy(
                        anchored -> anchored.annotation().label(), LinkedHashMap::new, Collectors.toList()));
        List<List<Anchored>> unclear =
                referred.values().stream().filter(same -> same.size() > 1).toList();
        unclear.forEach(this::labelTwice);
        if (referred.isEmpty() || !unclear.isEmpty()) {
            return;
        }
        Scope scope = Scope.about(
                subject,
                name -> referred.getOrDefault(name, List.of()).stream()
                        .map(anchored -> new AnnotationScope(anchored, annotations, register).value(anchored))
                        .toList());
        ScalarNode at = referred.values().iterator().next().get(0).at();
        Filler filler = filler(scope, rule.meanings(), at);
        MapNode fields = filler.statement(rule.template());
        statements.add(filler, fields, filler.quotes(), at);
    }

    private void labelTwice(List<Anchored> same) {
        String label = same.get(0).annotation().label();
        report.error(
                same.get(1).at(),
                "label-twice",
                label,
                "the label " + Shown.quoted(label) + " stands " + same.size()
                        + " times in the text; a rule about the whole text needs it once");
    }
}
