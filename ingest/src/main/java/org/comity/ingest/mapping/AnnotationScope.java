package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.lines.LabelledLines;

/**
 * The values of references in one annotation: its arguments by their position or their role, its attributes, its
 * {@code note}, {@code label}, {@code words}, {@code value}, and the {@code file} and {@code path} of a labelled line; in
 * this order.
 */
final class AnnotationScope implements Scope {

    private final Anchored anchored;
    private final AnchoredAnnotations others;
    private final Register register;
    private final Set<String> own;

    /**
     * The scope of an annotation.
     *
     * @param own references that have their own values, which no other reference gets
     */
    AnnotationScope(Anchored anchored, AnchoredAnnotations others, Register register, Set<String> own) {
        this.anchored = anchored;
        this.others = others;
        this.register = register;
        this.own = own;
    }

    @Override
    public List<Value> values(String name) {
        List<Value> values = new ArrayList<>();
        for (Argument argument :
                ArgumentReference.of(name, anchored.annotation().arguments(), own)) {
            others.find(argument.of()).map(other -> value(other).as(argument)).ifPresent(values::add);
        }
        if (values.isEmpty()) {
            anchored.annotation().details().attributes().stream()
                    .filter(attribute -> attribute.name().equals(name))
                    .map(AnnotationAttribute::value)
                    .map(text -> anchored.lined() && name.equals(LabelledLines.VALUE)
                            ? Value.marked(text, anchored.quotes())
                            : Value.written(text))
                    .forEach(values::add);
        }
        if (values.isEmpty() && anchored.annotation().details().unset().contains(name)) {
            return values;
        }
        if (values.isEmpty() && name.equals("note")) {
            AnnotationDetails.notes(anchored.annotation()).stream()
                    .map(Value::written)
                    .forEach(values::add);
        }
        if (values.isEmpty() && name.equals("label")) {
            values.add(Value.written(anchored.annotation().label()));
        }
        if (values.isEmpty() && name.equals("words")) {
            values.add(value(anchored, anchored.words()));
        }
        if (values.isEmpty() && name.equals(LabelledLines.VALUE)) {
            values.add(value(anchored));
        }
        if (values.isEmpty() && anchored.lined()) {
            PlaceReference.value(name, anchored.annotation().origin().file()).ifPresent(values::add);
        }
        return values;
    }

    /** The value of an annotation to which another one refers: its entity, otherwise the content of the text there. */
    Value value(Anchored other) {
        return value(other, other.said());
    }

    private Value value(Anchored other, String words) {
        List<Quote> quotes = others.quotes(other);
        Optional<Anchored> same = others.canonical(other);
        Optional<EntityId> entity = entity(other).or(() -> same.flatMap(this::entity));
        if (entity.isPresent()) {
            return Value.of(entity.get(), words, quotes);
        }
        boolean named = same.isEmpty() || !register.names().findStrictly(words).isEmpty();
        String name = named ? words : same.get().words();
        EntitySort sort = same.filter(found -> !named)
                .flatMap(AnnotationScope::sort)
                .or(() -> sort(other))
                .orElse(null);
        return new Value(words, quotes, null, name, sort, "");
    }

    /** What a mention says about the kind of its entity, by its label and its attribute. */
    private static Optional<EntitySort> sort(Anchored mention) {
        String label = NativeFields.key(mention.annotation().label());
        boolean framework = label.equals("framework");
        if (!framework && !label.equals("organization")) {
            return Optional.empty();
        }
        Optional<Slug> kind = mention.annotation().details().attributes().stream()
                .filter(attribute -> NativeFields.key(attribute.name()).equals("kind"))
                .map(attribute -> Filler.name(attribute.value()).replace(' ', '-'))
                .filter(Slug::isSlug)
                .map(Slug::new)
                .findFirst();
        Kind unnamed = framework ? FrameworkKind.of("framework") : OrganizationKind.INTERGOVERNMENTAL;
        return Optional.of(kind.<Kind>map(slug -> framework ? new FrameworkKind(slug) : new OrganizationKind(slug))
                .map(named -> new EntitySort(named, true))
                .orElseGet(() -> new EntitySort(unnamed, false)));
    }

    /** The entity that an annotation gives: by a normalization, or by an id of the register. */
    private Optional<EntityId> entity(Anchored other) {
        for (Normalization normalization : other.annotation().details().normalizations()) {
            Optional<EntityId> id = register.identified(normalization.scheme(), normalization.value());
            if (id.isPresent()) {
                return id;
            }
        }
        return other.annotation().details().attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .flatMap(attribute -> register.identified("comity", attribute.value()).stream())
                .findFirst();
    }
}
