package org.comity.benchmark.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.source.Source;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/**
 * Statements as a reader makes them, always the same for the same number: 70 % memberships, two or three for each member,
 * body and role, 25 % attributes, 4 % counts and 1 % inclusions. Statements share the objects of ids, roles and sources;
 * each has its own parsed dates and its own words.
 */
final class StatementGenerator {

    private static final long SEED = 20_261_121;

    private final int wanted;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Passages passages = new Passages(random.split());
    private final World world;
    private final List<Statement> statements;

    StatementGenerator(int wanted) {
        this.wanted = wanted;
        this.world = World.of(wanted);
        this.statements = new ArrayList<>(wanted);
    }

    List<Source> sources() {
        return world.sources();
    }

    /** Exactly this number of different statements. */
    List<Statement> statements() {
        attributes((int) (wanted * 0.25));
        counts((int) (wanted * 0.04));
        inclusions((int) (wanted * 0.01));
        memberships();
        return statements;
    }

    private void memberships() {
        for (int round = 0; statements.size() < wanted; round++) {
            for (int rank = 0; rank < world.bodies().size(); rank++) {
                roster(rank, round);
            }
        }
    }

    /** The first round fills the bodies; a second round, if necessary, gives the same members a different role. */
    private void roster(int rank, int round) {
        EntityId body = world.bodies().get(rank);
        int size = world.entities().size();
        int first = random.nextInt(size);
        for (int i = 0; i < world.membersOf(rank) && statements.size() < wanted; i++) {
            EntityId member = world.entities().get((first + i) % size);
            if (!member.equals(body)) {
                membership(member, body, round);
            }
        }
    }

    private void membership(EntityId member, EntityId body, int round) {
        Role role = role(round);
        int year = 1950 + random.nextInt(50);
        int sort = random.nextInt(100);
        if (sort < 8) { // left and came back
            say(member, role, body, ImpreciseInterval.of(at(year), at(year + 10)));
            say(member, role, body, ImpreciseInterval.since(date(year + 20)));
        } else if (sort < 13) { // the sources disagree
            say(member, role, body, ImpreciseInterval.since(date(year)));
            say(member, role, body, ImpreciseInterval.since(date(year + 3)));
        } else if (sort < 15) { // one denies it
            say(member, role, body, ImpreciseInterval.since(date(year)));
            add(MembershipStatement.denial(anywhere(), member, body, role, ImpreciseInterval.UNKNOWN));
        } else {
            say(member, role, body, ImpreciseInterval.since(date(year)));
            say(
                    member,
                    role,
                    body,
                    random.nextBoolean() ? ImpreciseInterval.UNKNOWN : ImpreciseInterval.since(year(year)));
        }
        if (random.nextBoolean()) {
            say(member, role, body, ImpreciseInterval.UNKNOWN);
        }
    }

    /** Seven of ten are members; all roles occur. */
    private Role role(int round) {
        boolean plain = round == 0 && random.nextInt(10) < 7;
        return plain ? Role.MEMBER : World.ROLES.get(random.nextInt(World.ROLES.size()));
    }

    private void attributes(int count) {
        List<EntityId> entities = world.entities();
        for (int i = 0; i < count; i++) {
            int about = i % entities.size();
            EntityId id = entities.get(about);
            int sort = i / entities.size();
            AttributeKey key = switch (sort) {
                case 0 -> AttributeKey.KIND;
                case 1, 2 -> AttributeKey.NAME;
                case 3, 4 -> AttributeKey.ESTABLISHED;
                case 5, 6 -> AttributeKey.HEADQUARTERS;
                default -> AttributeKey.TOPICS;
            };
            add(AttributeStatement.of(anywhere(), id, key, value(key, about)));
        }
    }

    private AttributeValue value(AttributeKey key, int about) {
        return switch (key.form()) {
            case KIND ->
                new AttributeValue.KindValue(
                        about % 3 == 1 ? FrameworkKind.CONSULTATION_MECHANISM : OrganizationKind.INTERGOVERNMENTAL);
            case DATE -> new AttributeValue.DateValue(date(1900 + about % 50 + random.nextInt(20) / 19), null);
            default -> {
                int variant = key.single() ? random.nextInt(10) / 9 : random.nextInt(12);
                yield new AttributeValue.Text(key + " of entity " + about + " in wording " + variant, null);
            }
        };
    }

    /** Half of them count the members and claim more than are listed, as if a page names only some; half count all parties. */
    private void counts(int count) {
        for (int i = 0; i < count; i++) {
            int rank = random.nextInt(world.bodies().size());
            int size = world.membersOf(rank) - random.nextInt(3);
            Condition.Party condition =
                    i % 2 == 0 ? parties(rank, Capacity.of(Role.MEMBER)) : parties(rank, Capacity.ANY);
            Population population = new Population.Enumerable(condition, List.of(), List.of());
            add(CountStatement.of(anywhere(), population, ClaimedNumber.exactly(size)));
        }
    }

    private void inclusions(int count) {
        for (int i = 0; i < count; i++) {
            int narrow = random.nextInt(world.bodies().size());
            int wide = random.nextInt(world.bodies().size());
            add(InclusionStatement.of(
                    anywhere(), parties(narrow, Capacity.of(Role.MEMBER)), parties(wide, Capacity.ANY)));
        }
    }

    private Condition.Party parties(int rank, Capacity as) {
        return new Condition.Party(world.bodies().get(rank), as, null, null);
    }

    private void say(EntityId member, Role role, EntityId body, ImpreciseInterval period) {
        add(MembershipStatement.of(anywhere(), member, body, role, period));
    }

    private void add(Statement statement) {
        if (statements.size() < wanted) {
            statements.add(statement);
        }
    }

    private Provenance anywhere() {
        return passages.next(world.sources().get(random.nextInt(world.sources().size())));
    }

    private Bound at(int year) {
        return Bound.at(date(year));
    }

    /** A day, a month, a year, an uncertain year, or a date in the wording of a source. */
    private ImpreciseDate date(int year) {
        int month = 1 + random.nextInt(9);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> ImpreciseDate.parse(year + "-0" + month + "-" + (10 + random.nextInt(19)));
            case 3, 4 -> ImpreciseDate.parse(year + "-0" + month);
            case 5 -> ImpreciseDate.parse(year + "~");
            default -> year(year);
        };
    }

    private static ImpreciseDate year(int year) {
        return ImpreciseDate.parse(Integer.toString(year));
    }
}
