package org.comity.ingest.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.lines.LabelledLines;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Turns the annotations of one text into statements of the native format. Each annotation is anchored in the text; then
 * the rules of the corpus for it are filled in, or if there are none, its own fields in the native format are used.
 */
public final class AnnotationMapper {

    private final Register register;
    private final EntityNames names;
    private final QuoteFinder quotes;
    private final boolean ownText;
    private final Report report;
    private final AnchoredAnnotations annotations;
    private final MappedStatements statements;
    private final IdleAnnotations idle = new IdleAnnotations();

    /**
     * A mapper for one text, in which the words of the annotations are looked up.
     *
     * @param quotes finds words in the text
     * @param ownText whether the annotations are lines of the text itself
     * @param picture the annotations of one file, in their order
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
        this.annotations = AnchoredAnnotations.of(picture, ownText, PassageFinder.of(quotes), anchorings);
        this.statements = new MappedStatements(quotes, anchorings, report);
    }

    /**
     * What the annotations mean.
     *
     * @param rules the rules of the corpus for such files
     * @param subject the entity that the text is about, or null
     * @return the statements, in the order of the annotations; those for the text as a whole come last
     */
    public List<MappedStatement> map(MappingRules rules, @Nullable EntityId subject) {
        for (Anchored anchored : annotations.all()) {
            if (!statements.isFull(anchored.at())) {
                map(anchored, rules, subject);
            }
        }
        for (MappingRule rule : rules.ofText()) {
            ofText(rule, subject);
        }
        idle.settle(this::isMention);
        return statements.list();
    }

    /**
     * The annotations without a meaning to which nothing refers, by their labels.
     *
     * @param rules the rules with which the file was mapped
     */
    public Map<String, Unmapped> unmapped(MappingRules rules) {
        return idle.byLabel(rules);
    }

    private void map(Anchored anchored, MappingRules rules, @Nullable EntityId subject) {
        Annotation annotation = anchored.annotation();
        Scope scope = scope(anchored, rules.references(annotation.label()), subject);
        List<MappingRule> own = rules.of(annotation);
        for (MappingRule rule : own) {
            if (rule.list().isPresent()) {
                listed(anchored, rule, rule.list().get(), scope);
            } else if (!anchored.isNothing(rule)) {
                fill(anchored, rule.template(), filler(scope, rule.meanings(), false, anchored.at()));
            }
        }
        if (!own.isEmpty()) {
            idle.use(anchored);
            return;
        }
        if (ownText) {
            // A line has only a label, which has no meaning without a rule.
            return;
        }
        NativeFields fields = new NativeFields(annotation, report, anchored.at());
        Optional<MapNode> template = fields.template();
        if (template.isPresent()) {
            idle.use(anchored);
            Scope ownScope = scope(anchored, fields.references(), subject);
            fill(anchored, template.get(), filler(ownScope, Meanings.NONE, true, anchored.at()));
        } else if (!isEntity(anchored) && !AnchoredAnnotations.isSame(annotation)) {
            idle.add(anchored);
        }
    }

    /** Returns whether words are marked as an entity that the corpus has or makes of them. */
    private boolean isMention(Anchored anchored) {
        Scope scope = new AnnotationScope(anchored, annotations, register, Set.of());
        return NativeFields.isMention(anchored.annotation())
                && anchored.found()
                && scope.values("words").stream().anyMatch(value -> names.mention(value, anchored.at()));
    }

    /** Returns whether words are only marked as an entity; whether the register has the entity is checked. */
    private boolean isEntity(Anchored anchored) {
        Optional<AnnotationAttribute> id = anchored.annotation().details().attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .findFirst();
        if (id.isEmpty() || !anchored.annotation().label().isEmpty()) {
            return false;
        }
        names.find(Value.written(id.get().value()), anchored.at());
        return true;
    }

    private Scope scope(Anchored anchored, Set<String> own, @Nullable EntityId subject) {
        return Scope.about(subject, new AnnotationScope(anchored, annotations, register, own));
    }

    private void fill(Anchored anchored, MapNode template, Filler filler) {
        if (!annotations.isFound(anchored)) {
            return;
        }
        MapNode fields = filler.statement(template);
        Set<Quote> words = new LinkedHashSet<>(anchored.quotes());
        words.addAll(filler.quotes());
        if (words.isEmpty()) {
            words.addAll(annotations.quotes(anchored));
        }
        statements.add(filler, fields, words, anchored.at());
    }

    private Filler filler(Scope scope, Meanings meanings, boolean annotated, ScalarNode at) {
        return new Filler(scope, names, new RoleMeaning(meanings, report, at), annotated, at);
    }

    /** The statements of a list: one per item; the item is its quote. */
    private void listed(Anchored anchored, MappingRule rule, MappingRule.Listing listing, Scope scope) {
        if (anchored.quotes().isEmpty()) {
            return;
        }
        SourceText text = quotes.text();
        Quote last = anchored.quotes().get(anchored.quotes().size() - 1);
        String list = LabelledLines.verbatim(last.words(), anchored.said()).orElse(last.words());
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
            Filler filler = filler(scope.with(meant.values(quote)), rule.meanings(), false, at);
            MapNode fields = filler.statement(rule.template());
            Set<Quote> words = new LinkedHashSet<>(filler.quotes());
            words.add(quote);
            statements.add(filler, fields, words, at);
        }
    }

    /** A statement that several annotations of the text make together. */
    private void ofText(MappingRule rule, @Nullable EntityId subject) {
        Set<String> labels = new LinkedHashSet<>();
        LinedTexts.references(rule.template(), labels);
        List<Anchored> labelled = annotations.all().stream()
                .filter(anchored -> labels.contains(anchored.annotation().label()))
                .toList();
        labelled.forEach(idle::use);
        Map<String, List<Anchored>> referred = labelled.stream()
                .filter(anchored -> !anchored.isNothing(rule))
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
                        .map(anchored -> new AnnotationScope(anchored, annotations, register, Set.of()).value(anchored))
                        .toList());
        ScalarNode at = referred.values().iterator().next().get(0).at();
        Filler filler = filler(scope, rule.meanings(), false, at);
        MapNode fields = filler.statement(rule.template());
        statements.add(filler, fields, filler.quotes(), at);
    }

    private void labelTwice(List<Anchored> same) {
        String label = same.get(0).annotation().label();
        report.error(
                same.get(1).at(),
                "label-twice",
                label,
                "the label " + QuotedText.of(label) + " occurs " + same.size()
                        + " times in the text; a rule for the whole text needs it exactly once");
    }
}
