package org.comity.domain.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Basis;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** A small language for tests of queries: memberships like those of a dataset. */
public final class SampleMemberships {

    private static final StatementId TELLER = StatementId.parse("s-" + ContentHash.of("teller"));

    private final List<Membership> memberships = new ArrayList<>();

    private SampleMemberships() {}

    public static SampleMemberships nothing() {
        return new SampleMemberships();
    }

    /**
     * Adds a membership in an EDTF period or since a date, attested by sources of the given days; an empty text means
     * an unknown period or a source without a date.
     */
    public SampleMemberships member(String member, Role role, String body, String period, String... attested) {
        return member(member, role, body, period(period), List.of(attested));
    }

    public SampleMemberships member(
            String member, Role role, String body, ImpreciseInterval period, List<String> attested) {
        List<Attestation> attestations = new ArrayList<>();
        for (String day : attested) {
            ImpreciseDate date = day.isEmpty() ? null : ImpreciseDate.parse(day);
            attestations.add(new Attestation(SourceId.of("source-" + attestations.size()), date));
        }
        Spell spell = Spell.of(bound(period.start()), bound(period.end()), Attestations.of(attestations));
        String key = member + "." + role + "." + body;
        long before = memberships.stream()
                .filter(told -> told.id().value().startsWith(key))
                .count();
        memberships.add(new Membership(
                ConclusionId.of(before == 0 ? key : key + "." + (before + 1)),
                EntityId.of(member),
                EntityId.of(body),
                role,
                spell,
                new Support(List.of(TELLER), List.of(), Basis.ASSERTED, null, List.of())));
        return this;
    }

    /** The memberships, in the order of the calls. */
    public List<Membership> all() {
        return List.copyOf(memberships);
    }

    public Memberships index() {
        return Memberships.of(memberships);
    }

    /** The ids of memberships, as texts. */
    public static List<String> ids(List<Membership> memberships) {
        return memberships.stream().map(membership -> membership.id().value()).toList();
    }

    private static ResolvedBound bound(Bound bound) {
        return bound.isUnknown() ? ResolvedBound.UNKNOWN : new ResolvedBound(bound, TELLER);
    }

    private static ImpreciseInterval period(String text) {
        Optional<Edtf> edtf = text.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(text));
        return edtf.map(value ->
                        value instanceof ImpreciseDate date ? ImpreciseInterval.since(date) : (ImpreciseInterval) value)
                .orElse(ImpreciseInterval.UNKNOWN);
    }
}
