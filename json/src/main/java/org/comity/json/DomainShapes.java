package org.comity.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.comity.domain.change.Edition;
import org.comity.domain.change.FieldChange;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Support;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.dataset.Reason;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.Place;
import org.comity.domain.prose.DateMention;
import org.comity.domain.prose.DateNote;
import org.comity.domain.prose.DecidingWords;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.ProseDate;
import org.comity.domain.prose.SaidDate;
import org.comity.domain.prose.SaidInterval;
import org.comity.domain.query.Change;
import org.comity.domain.query.Roster;
import org.comity.domain.query.Selection;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.Span;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Wording;
import org.jspecify.annotations.Nullable;

/** The shape of each type of the domain. A record that is only listed has a key per component. */
final class DomainShapes {

    private static final List<Class<? extends Record>> RECORDS = List.of(
            Acceptance.class,
            Attestation.class,
            Capacity.class,
            Change.class,
            Choice.class,
            Citation.class,
            CompleteRoster.class,
            Conclusions.class,
            Corpus.class,
            DateMention.class,
            DateNote.class,
            DecidingWords.class,
            Edition.class,
            Enumeration.class,
            Evidence.class,
            Explanation.class,
            FieldChange.class,
            Finding.class,
            FindingDetails.class,
            FindingKind.class,
            Imprint.class,
            Life.class,
            LifeEvent.class,
            Mark.class,
            MembershipTerms.class,
            MembershipWording.class,
            Origin.class,
            Place.class,
            ProseDate.class,
            Provenance.class,
            Reason.class,
            ResolvedBound.class,
            Roster.Entry.class,
            SaidDate.class,
            SaidInterval.class,
            Source.class,
            Span.class,
            Support.class);

    private static final Map<Class<?>, Shape> SHAPES = shapes();

    private DomainShapes() {}

    private static Map<Class<?>, Shape> shapes() {
        Map<Class<?>, Shape> shapes = new TreeMap<>(Comparator.comparing(Class::getName));
        RECORDS.forEach(type -> shapes.put(type, new ObjectShape(type, type)));
        shapes.putAll(DomainTexts.SHAPES);
        shapes.putAll(DomainParts.SHAPES);
        shapes.putAll(DomainUnions.SHAPES);
        shapes.put(Wording.class, new LabelMapShape());
        shapes.putAll(PassageParts.SHAPES);
        shapes.put(
                Selection.class,
                new RefusedShape("a Selection is a question to a dataset and has no JSON; "
                        + "use an answer, such as its roster on a day, its history or its memberships"));
        return shapes;
    }

    static List<Class<?>> types() {
        return List.copyOf(SHAPES.keySet());
    }

    static Optional<Shape> find(Class<?> type) {
        return Optional.ofNullable(SHAPES.get(type));
    }

    /** The shape of a component, looked up when it is needed, because types refer to each other. */
    static Supplier<Shape> later(Type type) {
        return new Later(type);
    }

    private static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(later(list.getActualTypeArguments()[0]));
        }
        if (type == int.class || type == long.class || type == Long.class) {
            return new NumberShape(type == int.class);
        }
        if (type == boolean.class) {
            return new FlagShape();
        }
        if (type == String.class) {
            return DomainTexts.PLAIN;
        }
        return Optional.ofNullable(SHAPES.get(type))
                .orElseThrow(() -> new IllegalStateException("no JSON for " + type.getTypeName()));
    }

    private static final class Later implements Supplier<Shape> {

        private final Type type;
        private volatile @Nullable Shape found;

        Later(Type type) {
            this.type = type;
        }

        @Override
        public Shape get() {
            Shape known = found;
            if (known == null) {
                known = of(type);
                found = known;
            }
            return known;
        }
    }
}
