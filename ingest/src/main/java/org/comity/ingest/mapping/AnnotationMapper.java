package org.comity.ingest.mapping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.jspecify.annotations.Nullable;

/**
 * Turns the annotations of one text into statements of the native format. Each annotation is anchored in the text; then
 * the rules of the corpus for it are filled in, or if there are none, its own fields in the native format are used.
 */
public final class AnnotationMapper {

    private final Register register;
    private final EntityNames names;
    private final boolean ownText;
    private final Report report;
    private final MappingRules rules;
    private final MappingUse use;
    private final AnchoringReport anchorings;
    private final AnchoredAnnotations annotations;
    private final MappedStatements statements;
    private final Fillers fillers;
    private final ListStatements lists;
    private final TextStatements texts;
    private final Remarks remarks;
    private final IdleAnnotations idle = new IdleAnnotations();
    private final Set<String> read = new HashSet<>();

    /**
     * A mapper for one text, in which the words of the annotations are looked up.
     *
     * @param text the text, in which words are found
     * @param ownText whether the annotations are lines of the text itself
     * @param picture the annotations of one file, in their order
     * @param rules the rules of the corpus for such files
     * @param use receives what has no meaning
     */
    public AnnotationMapper(
            Register register,
            EntityNames names,
            AnchoredText text,
            boolean ownText,
            List<Annotation> picture,
            MappingRules rules,
            MappingUse use,
            Report report) {
        QuoteFinder quotes = text.finder();
        this.register = register;
        this.names = names;
        this.ownText = ownText;
        this.report = report;
        this.rules = rules;
        this.use = use;
        this.anchorings = new AnchoringReport(report, text.source().path());
        PassageFinder finder = PassageFinder.of(quotes, PassageRequests.all(picture));
        this.annotations = AnchoredAnnotations.of(picture, ownText, finder, names::isKnown);
        names.link(annotations.links(register));
        this.statements = new MappedStatements(ownText ? quotes::checked : finder::checked, anchorings, report);
        this.fillers = new Fillers(names, use, report);
        this.remarks = new Remarks(rules);
        this.lists = new ListStatements(quotes, ownText, fillers, statements, report);
        this.texts = new TextStatements(annotations, register, fillers, remarks, statements, report);
    }

    /**
     * What the annotations mean.
     *
     * @param subject the entity that the text is about, or null
     * @return the statements, in the order of the annotations; those for the text as a whole come last
     */
    public List<MappedStatement> map(@Nullable EntityId subject) {
        for (Anchored anchored : annotations.all()) {
            use.seen(anchored.annotation());
            if (!statements.isFull(anchored.at())) {
                map(anchored, subject);
            }
        }
        for (MappingRule rule : rules.ofText()) {
            texts.add(rule, subject, idle::use);
        }
        settle();
        return statements.list();
    }

    /** Reports the annotations without a meaning, what is not read of the others, and problems with their words. */
    private void settle() {
        Set<String> named = annotations.all().stream()
                .filter(idle::isUsed)
                .flatMap(anchored -> annotations.canonical(anchored).stream())
                .map(anchored -> anchored.annotation().id())
                .collect(Collectors.toSet());
        idle.settle(anchored -> isMention(anchored)
                || named.contains(anchored.annotation().id())
                || annotations.canonical(anchored).filter(idle::isUsed).isPresent());
        annotations.all().stream().filter(anchored -> !idle.has(anchored)).forEach(anchorings::add);
        anchorings.close();
        if (!ownText) {
            idle.report(rules, use);
            annotations.all().stream()
                    .filter(anchored -> !read.contains(anchored.annotation().id()) && !idle.has(anchored))
                    .forEach(anchored ->
                            AnnotationDetails.countAll(anchored.annotation(), remarks.isUsed(anchored), register, use));
        }
    }

    private void map(Anchored anchored, @Nullable EntityId subject) {
        Annotation annotation = anchored.annotation();
        List<MappingRule> own = rules.of(annotation);
        if (!own.isEmpty()) {
            idle.use(anchored);
            read.add(annotation.id());
            mapByRules(anchored, own, subject);
        } else if (!ownText) {
            // A line has only a label, which has no meaning without a rule.
            mapItself(anchored, subject);
        }
    }

    private void mapByRules(Anchored anchored, List<MappingRule> own, @Nullable EntityId subject) {
        Annotation annotation = anchored.annotation();
        Scope scope = scope(anchored, rules.references(annotation.label()), subject);
        Optional<Beside> beside = ownText ? Optional.empty() : Optional.of(beside(anchored, own));
        for (MappingRule rule : own) {
            use.met(rule, annotation.label());
            ListStatements.Completion completion = (made, filler) ->
                    beside.map(more -> more.kept(rule, made, filler)).orElse(made);
            if (rule.list().isPresent()) {
                lists.add(anchored, rule, rule.list().get(), scope, completion);
            } else if (!anchored.isNothing(rule)) {
                fill(anchored, rule.template(), fillers.of(scope, rule, anchored.at()), completion);
            }
        }
        beside.ifPresent(Beside::close);
    }

    private Beside beside(Anchored anchored, List<MappingRule> own) {
        Annotation annotation = anchored.annotation();
        AnnotationDetails details = new AnnotationDetails(annotation, rules, own, register);
        Scope each = new AnnotationScope(anchored, annotations, register, NativeFields.roles(annotation));
        List<String> referred = remarks.of(annotations.arguments(anchored));
        return new Beside(details, each, referred, use, report, anchored.at());
    }

    private void mapItself(Anchored anchored, @Nullable EntityId subject) {
        Annotation annotation = anchored.annotation();
        NativeFields fields = new NativeFields(annotation, report, anchored.at());
        List<MapNode> templates = isOurs(anchored) ? fields.templates() : List.of();
        if (!templates.isEmpty()) {
            idle.use(anchored);
            read.add(annotation.id());
            Scope scope = scope(anchored, NativeFields.roles(annotation), subject);
            for (MapNode template : templates) {
                fill(
                        anchored,
                        template,
                        fillers.annotated(scope, anchored.at()),
                        (made, filler) -> made.stream()
                                .map(statement ->
                                        remarks.added(statement, annotations.arguments(anchored), anchored.at()))
                                .toList());
            }
        } else if (!isEntity(anchored) && !AnchoredAnnotations.isSame(annotation)) {
            idle.add(anchored);
        }
    }

    /**
     * Returns whether a label or roles spelt like ours have our meaning: unless the label is only ours, they have it only
     * if they are about entities. Other projects use {@code Part-Of} and {@code Member} too, for proteins and persons.
     */
    private boolean isOurs(Anchored anchored) {
        return NativeFields.hasNativeLabel(anchored.annotation())
                || AnchoredAnnotations.isSame(anchored.annotation())
                || annotations.arguments(anchored).stream()
                        .map(Anchored::annotation)
                        .allMatch(this::mayBeEntity);
    }

    private boolean mayBeEntity(Annotation annotation) {
        return annotation.label().isBlank()
                || NativeFields.isMention(annotation)
                || NativeFields.isRelation(annotation)
                || !rules.withLabel(annotation.label()).isEmpty();
    }

    /** Returns whether words are marked as an entity that the corpus has or creates from them, or are not found. */
    private boolean isMention(Anchored anchored) {
        if (!NativeFields.isMention(anchored.annotation())) {
            return false;
        }
        Scope scope = new AnnotationScope(anchored, annotations, register, Set.of());
        return !anchored.found()
                || scope.values("words").stream().anyMatch(value -> names.mention(value, anchored.at()));
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

    private void fill(Anchored anchored, MapNode template, Filler filler, ListStatements.Completion completion) {
        if (!annotations.isFound(anchored)
                || UnsetFeatures.of(anchored.annotation()).areAllOf(template)) {
            return;
        }
        List<MapNode> made = completion.of(filler.statements(template), filler);
        Set<Quote> words = new LinkedHashSet<>(anchored.quotes());
        words.addAll(filler.quotes());
        if (words.isEmpty()) {
            words.addAll(annotations.quotes(anchored));
        }
        statements.add(filler, made, words, anchored.at());
    }
}
