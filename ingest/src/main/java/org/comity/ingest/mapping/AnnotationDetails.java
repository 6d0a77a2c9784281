package org.comity.ingest.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.grammar.Register;

/** The attributes, arguments, notes and identifiers of one annotation, and which of them the rules for it read. */
final class AnnotationDetails {

    private final Annotation annotation;
    private final Register register;
    private final Set<Detail> all = new LinkedHashSet<>();
    private final Set<Detail> unread = new LinkedHashSet<>();
    private final Set<String> references;

    /**
     * An attribute or an argument.
     *
     * @param argument whether it is an argument
     * @param name its name or role
     */
    record Detail(boolean argument, String name) {}

    /**
     * The details of an annotation.
     *
     * @param rules the rules of the corpus
     * @param own those for this annotation
     */
    AnnotationDetails(Annotation annotation, MappingRules rules, List<MappingRule> own, Register register) {
        this.annotation = annotation;
        this.register = register;
        this.references = rules.references(annotation.label());
        annotation.arguments().forEach(argument -> all.add(new Detail(true, argument.role())));
        annotation.details().attributes().stream()
                .map(AnnotationAttribute::name)
                .filter(name -> !NativeFields.isTechnical(name))
                .forEach(name -> all.add(new Detail(false, name)));
        unread.addAll(all);
        own.forEach(rule -> unread.retainAll(unreadBy(rule)));
        rules.withLabel(annotation.label())
                .forEach(rule ->
                        rule.conditions().forEach(condition -> unread.remove(new Detail(false, condition.name()))));
    }

    /** What no rule for the annotation reads. */
    Set<Detail> unread() {
        return unread;
    }

    /** What one rule does not read. */
    Set<Detail> unreadBy(MappingRule rule) {
        Set<Detail> left = new LinkedHashSet<>(all);
        rule.conditions().forEach(condition -> left.remove(new Detail(false, condition.name())));
        for (String reference : rule.references()) {
            List<Argument> arguments = ArgumentReference.of(reference, annotation.arguments(), references);
            arguments.forEach(argument -> left.remove(new Detail(true, argument.role())));
            if (arguments.isEmpty()) {
                left.remove(new Detail(false, reference));
            }
        }
        return left;
    }

    /** The values of an attribute or argument. */
    List<Value> values(Detail detail, Scope scope) {
        return detail.argument()
                ? scope.values(detail.name())
                : annotation.details().attributes().stream()
                        .filter(attribute -> attribute.name().equals(detail.name()))
                        .map(attribute -> Value.written(attribute.value()))
                        .toList();
    }

    /** The notes of the annotation. */
    List<String> notes() {
        return notes(annotation);
    }

    /** The notes of an annotation that have words. */
    static List<String> notes(Annotation annotation) {
        return annotation.details().notes().stream()
                .map(Note::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Counts details, and identifiers that identify nothing. */
    void count(Collection<Detail> details, MappingUse use) {
        details.stream()
                .filter(detail -> Saying.of(detail.name()).isEmpty() || !isPlain(detail))
                .forEach(detail -> count(sort(detail), detail, use));
        annotation.details().normalizations().stream()
                .filter(identifier -> register.identified(identifier.scheme(), identifier.value())
                        .isEmpty())
                .map(Normalization::scheme)
                .distinct()
                .forEach(scheme -> use.unread(
                        new UnreadDetail(UnreadDetail.Sort.IDENTIFIER, scheme, annotation.label()), origin()));
    }

    /** Counts one detail. */
    void count(UnreadDetail.Sort sort, Detail detail, MappingUse use) {
        boolean once = sort == UnreadDetail.Sort.GRAVE || sort == UnreadDetail.Sort.DENIAL;
        use.unread(new UnreadDetail(sort, detail.name(), once ? "" : annotation.label()), origin());
    }

    /** Counts everything that an annotation without a rule says beside its words. */
    static void countAll(Annotation annotation, boolean noted, Register register, MappingUse use) {
        AnnotationDetails details = new AnnotationDetails(annotation, MappingRules.NONE, List.of(), register);
        if (AnchoredAnnotations.isSame(annotation)) {
            details.unread.removeIf(Detail::argument);
        }
        details.count(details.unread, use);
        if (!noted && !details.notes().isEmpty()) {
            use.unread(new UnreadDetail(UnreadDetail.Sort.NOTE, "", annotation.label()), annotation.origin());
        }
    }

    private boolean isPlain(Detail detail) {
        Stream<String> values = annotation.details().attributes().stream()
                .filter(attribute -> attribute.name().equals(detail.name()))
                .map(AnnotationAttribute::value);
        return !detail.argument() && values.allMatch(Saying::isPlain);
    }

    private static UnreadDetail.Sort sort(Detail detail) {
        if (Saying.of(detail.name()).isPresent()) {
            return UnreadDetail.Sort.GRAVE;
        }
        return detail.argument() ? UnreadDetail.Sort.ARGUMENT : UnreadDetail.Sort.ATTRIBUTE;
    }

    private Origin origin() {
        return annotation.origin();
    }
}
