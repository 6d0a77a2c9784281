package org.comity.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.change.DatasetChanges;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.prose.DateMention;
import org.comity.domain.prose.DateMentions;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NameWords;
import org.comity.domain.prose.NumberMention;
import org.comity.domain.query.Roster;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.domain.time.KnownBound;
import org.jspecify.annotations.Nullable;

/** The types that are objects or lists with other parts than their components. */
final class DomainParts {

    /** The types of sealed types. */
    static final Map<Class<?>, Shape> OF_VARIANTS = Map.of(
            MembershipStatement.class,
                    PartsShape.of(
                            MembershipStatement.class,
                            StatementParts.OfMembership.class,
                            StatementParts.OfMembership::of,
                            StatementParts.OfMembership::join),
            AttributeStatement.class,
                    PartsShape.of(
                            AttributeStatement.class,
                            StatementParts.OfAttribute.class,
                            StatementParts.OfAttribute::of,
                            StatementParts.OfAttribute::join),
            CountStatement.class,
                    PartsShape.of(
                            CountStatement.class,
                            StatementParts.OfCount.class,
                            StatementParts.OfCount::of,
                            StatementParts.OfCount::join),
            InclusionStatement.class,
                    PartsShape.of(
                            InclusionStatement.class,
                            StatementParts.OfInclusion.class,
                            StatementParts.OfInclusion::of,
                            StatementParts.OfInclusion::join),
            Membership.class,
                    PartsShape.of(
                            Membership.class,
                            ConclusionParts.OfMembership.class,
                            ConclusionParts.OfMembership::of,
                            ConclusionParts.OfMembership::join),
            Organization.class,
                    PartsShape.of(
                            Organization.class,
                            ConclusionParts.OfEntity.class,
                            ConclusionParts.OfEntity::of,
                            ConclusionParts.OfEntity::organization),
            Framework.class,
                    PartsShape.of(
                            Framework.class,
                            ConclusionParts.OfEntity.class,
                            ConclusionParts.OfEntity::of,
                            ConclusionParts.OfEntity::framework));

    static final Map<Class<?>, Shape> SHAPES = shapes();

    private DomainParts() {}

    private static Map<Class<?>, Shape> shapes() {
        Map<Class<?>, Shape> shapes = new HashMap<>();
        shapes.put(
                Spell.class,
                PartsShape.of(
                        Spell.class,
                        ConclusionParts.OfSpell.class,
                        ConclusionParts.OfSpell::of,
                        ConclusionParts.OfSpell::join));
        shapes.put(
                Role.class,
                PartsShape.of(
                                Role.class,
                                RoleParts.class,
                                role -> new RoleParts(role.name(), role.standing(), role.label()),
                                parts -> new Role(parts.name(), parts.standing(), parts.label()))
                        .withKey(DomainTexts.ROLE));
        shapes.put(
                ClaimedNumber.class,
                PartsShape.of(
                        ClaimedNumber.class,
                        ClaimParts.class,
                        claim -> new ClaimParts(claim.least(), limit(claim.most()), claim.text()),
                        parts -> new ClaimedNumber(parts.least(), limit(parts.mostOrNull()), parts.text())));
        shapes.put(
                NumberMention.class,
                PartsShape.of(
                        NumberMention.class,
                        MentionParts.class,
                        said -> new MentionParts(
                                said.start(), said.end(), said.least(), limit(said.most()), said.about()),
                        parts -> new NumberMention(
                                parts.start(), parts.end(), parts.least(), limit(parts.mostOrNull()), parts.about())));
        shapes.put(
                NameWords.class,
                PartsShape.of(
                        NameWords.class,
                        NameParts.class,
                        words -> new NameParts(
                                words.language(),
                                words.names().stream().sorted().toList()),
                        parts -> NameWords.of(parts.names(), parts.language())));
        shapes.put(
                Statements.class,
                PartsShape.of(
                        Statements.class,
                        SetParts.class,
                        set -> new SetParts(set.sources(), set.all()),
                        parts -> Statements.of(parts.sources(), parts.statements())));
        shapes.put(
                Attestations.class,
                PartsShape.of(
                        Attestations.class,
                        AttestationParts.class,
                        said -> new AttestationParts(said.all(), said.starting()),
                        parts -> Attestations.of(parts.all(), parts.starting())));
        shapes.put(
                Dataset.class,
                PartsShape.of(
                        Dataset.class,
                        DatasetJson.class,
                        dataset -> new DatasetJson(
                                dataset.corpus(), dataset.statements(), dataset.conclusions(), dataset.findings()),
                        parts ->
                                Dataset.of(parts.corpus(), parts.statements(), parts.conclusions(), parts.findings())));
        putLists(shapes);
        putTimes(shapes);
        return shapes;
    }

    private static void putLists(Map<Class<?>, Shape> shapes) {
        shapes.put(Memberships.class, list(Memberships.class, Membership.class, Memberships::all, Memberships::of));
        shapes.put(Roster.class, list(Roster.class, Roster.Entry.class, Roster::entries, Roster::of));
        shapes.put(
                DatasetChanges.class,
                list(
                        DatasetChanges.class,
                        DatasetChange.class,
                        DatasetChanges::all,
                        all -> new DatasetChanges(List.copyOf(all))));
        shapes.put(
                DateMentions.class,
                list(
                        DateMentions.class,
                        DateMention.class,
                        DateMentions::all,
                        all -> new DateMentions(List.copyOf(all))));
    }

    @SuppressWarnings("unchecked") // a list shape returns what its items return
    private static <T, E> Shape list(
            Class<T> type, Class<E> item, Function<T, List<E>> split, Function<Collection<E>, T> join) {
        return PartsShape.of(
                new ListShape(DomainShapes.later(item)),
                value -> split.apply(type.cast(value)),
                read -> join.apply((List<E>) read));
    }

    private static void putTimes(Map<Class<?>, Shape> shapes) {
        PartsShape worded = PartsShape.of(
                KnownBound.class,
                BoundParts.class,
                bound -> new BoundParts(bound.value(), bound.wording().orElse("")),
                parts -> new KnownBound(parts.date(), parts.wording()));
        ObjectShape bounds = new ObjectShape(IntervalParts.class, ImpreciseInterval.class);
        PartsShape wordedPeriod = PartsShape.of(
                bounds,
                period -> new IntervalParts(((ImpreciseInterval) period).start(), ((ImpreciseInterval) period).end()),
                read -> ImpreciseInterval.of(((IntervalParts) read).start(), ((IntervalParts) read).end()));
        shapes.put(Bound.class, new EitherShape(DomainTexts.BOUND, worded, DomainParts::isPlain));
        shapes.put(KnownBound.class, new EitherShape(DomainTexts.KNOWN_BOUND, worded, DomainParts::isPlain));
        shapes.put(ImpreciseInterval.class, new EitherShape(DomainTexts.PERIOD, wordedPeriod, DomainParts::isPlain));
        shapes.put(Edtf.class, new EitherShape(DomainTexts.DATE_OR_PERIOD, wordedPeriod, DomainParts::isPlain));
    }

    private static boolean isPlain(Object value) {
        if (value instanceof ImpreciseInterval period) {
            return isPlain(period.start()) && isPlain(period.end());
        }
        return !(value instanceof Bound bound) || bound.wording().isEmpty();
    }

    /** A limit that no number reaches is absent, because many programs cannot represent it. */
    private static @Nullable Long limit(long most) {
        return most == Long.MAX_VALUE ? null : most;
    }

    private static long limit(@Nullable Long mostOrNull) {
        return mostOrNull == null ? Long.MAX_VALUE : mostOrNull;
    }

    record RoleParts(Slug name, Standing standing, String label) {}

    record ClaimParts(long least, @Nullable Long mostOrNull, String text) {}

    record MentionParts(
            int start, int end, long least, @Nullable Long mostOrNull, boolean about) {}

    record NameParts(Language language, List<String> names) {}

    record SetParts(List<Source> sources, List<Statement> statements) {}

    record AttestationParts(List<Attestation> all, List<SourceId> starting) {}

    record DatasetJson(Corpus corpus, Statements statements, Conclusions conclusions, List<Finding> findings) {}

    record BoundParts(ImpreciseDate date, String wording) {}

    record IntervalParts(Bound start, Bound end) {}
}
