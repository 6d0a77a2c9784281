package org.comity.export.panel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.export.year.Years;

/**
 * The codes of all members, bodies and years. Those of one member, or of one body, are worked out at a time.
 *
 * <p>A certain membership has the code of its standing. A membership that is only possible is missing, unless it is to be
 * counted. Dates that exclude all memberships of a pair say none. If no source says anything about the pair, the code is
 * missing, and none only if the corpus declares that it lists all members.
 */
final class Panel {

    private final Dataset dataset;
    private final boolean countsPossible;
    private final List<EntityId> members;
    private final List<EntityId> bodies;
    private final List<PanelYear> years;

    /** For each body and year: what no statement means. */
    private final Map<EntityId, byte[]> silence = new HashMap<>();

    private final Map<EntityId, boolean[]> existence = new HashMap<>();

    Panel(Dataset dataset, PanelFormat format) {
        this.dataset = dataset;
        this.countsPossible = format.countsPossible();
        Set<EntityId> belonging = new TreeSet<>();
        Set<EntityId> having = new TreeSet<>();
        for (Membership membership : dataset.memberships()) {
            if (isCoded(membership)) {
                belonging.add(membership.member());
                having.add(membership.body());
            }
        }
        this.members = List.copyOf(belonging);
        this.bodies = List.copyOf(having);
        Years known = Years.of(dataset.memberships().stream().filter(Panel::isCoded), Years.lastSpoken(dataset))
                .last();
        this.years = known.stream()
                .mapToObj(year -> PanelYear.of(year, format.day()))
                .toList();
        bodies.forEach(body -> silence.put(body, silence(body)));
        members.forEach(this::addExistence);
        bodies.forEach(this::addExistence);
    }

    /** The members, sorted. */
    List<EntityId> members() {
        return members;
    }

    /** The bodies, sorted. */
    List<EntityId> bodies() {
        return bodies;
    }

    /** The years, in their order. */
    List<PanelYear> years() {
        return years;
    }

    /** The codes of a member: for each body those of all years. */
    byte[][] ofMember(EntityId member) {
        Map<EntityId, List<Membership>> pairs = new HashMap<>();
        for (Membership membership : dataset.conclusions().memberships().ofMember(member)) {
            add(membership, membership.body(), pairs);
        }
        byte[][] codes = new byte[bodies.size()][];
        for (int i = 0; i < codes.length; i++) {
            EntityId body = bodies.get(i);
            codes[i] = codes(pairs.getOrDefault(body, List.of()), member, body);
        }
        return codes;
    }

    /** The codes of a body: for each member those of all years. */
    byte[][] ofBody(EntityId body) {
        Map<EntityId, List<Membership>> pairs = new HashMap<>();
        for (Membership membership : dataset.conclusions().memberships().ofBody(body)) {
            add(membership, membership.member(), pairs);
        }
        byte[][] codes = new byte[members.size()][];
        for (int i = 0; i < codes.length; i++) {
            EntityId member = members.get(i);
            codes[i] = codes(pairs.getOrDefault(member, List.of()), member, body);
        }
        return codes;
    }

    private static void add(Membership membership, EntityId other, Map<EntityId, List<Membership>> pairs) {
        if (isCoded(membership)) {
            pairs.computeIfAbsent(other, first -> new ArrayList<>(1)).add(membership);
        }
    }

    private static boolean isCoded(Membership membership) {
        return PanelCode.has(membership.role().standing());
    }

    private byte[] codes(List<Membership> pair, EntityId member, EntityId body) {
        byte[] codes = silence.getOrDefault(body, new byte[0]).clone();
        boolean[] exists = existence.getOrDefault(member, new boolean[0]);
        boolean[] bodyExists = existence.getOrDefault(body, new boolean[0]);
        for (int i = 0; i < codes.length; i++) {
            byte otherwise = exists[i] && bodyExists[i] ? codes[i] : PanelCode.NOT_IN_EXISTENCE.number();
            codes[i] = pair.isEmpty() ? otherwise : code(pair, years.get(i), otherwise);
        }
        return codes;
    }

    /** The code of a pair with memberships; {@code otherwise} says whether both exist. */
    private byte code(List<Membership> pair, PanelYear year, byte otherwise) {
        Standing certain = null;
        Standing possible = null;
        for (Membership membership : pair) {
            Standing standing = membership.role().standing();
            Certainty certainty = year.of(membership.spell());
            if (certainty == Certainty.CERTAIN && (certain == null || standing.compareTo(certain) < 0)) {
                certain = standing;
            } else if (certainty == Certainty.POSSIBLE && (possible == null || standing.compareTo(possible) < 0)) {
                possible = standing;
            }
        }
        if (certain != null) {
            return PanelCode.of(certain).number();
        } else if (otherwise == PanelCode.NOT_IN_EXISTENCE.number()) {
            return otherwise;
        } else if (possible != null) {
            return (countsPossible ? PanelCode.of(possible) : PanelCode.MISSING).number();
        }
        return PanelCode.NONE.number();
    }

    private byte[] silence(EntityId body) {
        Set<Standing> listed = EnumSet.of(Standing.FULL);
        dataset.conclusions().memberships().ofBody(body).stream()
                .map(membership -> membership.role().standing())
                .filter(PanelCode::has)
                .forEach(listed::add);
        List<CompleteRoster> rosters = dataset.corpus().complete().stream()
                .filter(roster -> roster.body().equals(body))
                .toList();
        byte[] codes = new byte[years.size()];
        for (int i = 0; i < codes.length; i++) {
            PanelYear year = years.get(i);
            boolean complete = listed.stream()
                    .allMatch(standing -> rosters.stream()
                            .anyMatch(roster -> lists(roster, standing) && year.isListedOn(roster.on())));
            codes[i] = (complete ? PanelCode.NONE : PanelCode.MISSING).number();
        }
        return codes;
    }

    private static boolean lists(CompleteRoster roster, Standing standing) {
        return roster.capacity().isAny()
                || roster.capacity().standings().contains(standing)
                || roster.capacity().roles().stream().anyMatch(role -> role.standing() == standing);
    }

    private void addExistence(EntityId id) {
        boolean[] exists = new boolean[years.size()];
        Optional<Entity> entity = dataset.entity(id);
        Optional<Day> from = day(entity, AttributeKey.ESTABLISHED, true);
        Optional<Day> to = day(entity, AttributeKey.DISSOLVED, false);
        for (int i = 0; i < exists.length; i++) {
            Day first = years.get(i).first();
            Day last = years.get(i).last();
            exists[i] = from.filter(day -> last.compareTo(day) < 0).isEmpty()
                    && to.filter(day -> first.compareTo(day) > 0).isEmpty();
        }
        existence.put(id, exists);
    }

    private static Optional<Day> day(Optional<Entity> entity, AttributeKey key, boolean first) {
        return entity.stream()
                .flatMap(found -> found.attributes().stream())
                .filter(attribute -> attribute.key().equals(key))
                .map(Attribute::value)
                .flatMap(value -> value.time().stream())
                .findFirst()
                .flatMap(time -> first ? time.earliest() : time.latest());
    }
}
