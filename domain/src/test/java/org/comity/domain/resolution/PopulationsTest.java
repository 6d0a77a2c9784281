package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Compares the answers about moments with equal keys. */
class PopulationsTest {
    private static final EntityId ADD = EntityId.of("add");

    private final Random random = new Random(17);

    @Test
    void equalKeysGetEqualAnswers() {
        int shared = 0;
        int different = 0;
        for (int round = 0; round < 60; round++) {
            List<Spell> spells = spells();
            Populations populations = new Populations(condition -> spells);
            Map<Object, List<Certainty>> answers = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                Moment moment = moment();
                Optional<ImpreciseDate> on = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(date());
                Condition asked = new Condition.Party(ADD, Capacity.of(Role.MEMBER), null, on.orElse(null));
                List<Certainty> answer =
                        spells.stream().map(spell -> moment.holds(spell, on)).toList();
                List<Certainty> before = answers.put(populations.key(asked, moment), answer);
                shared += before == null ? 0 : 1;
                different += before == null ? 1 : 0;
                assertEquals(before == null ? answer : before, answer, moment + " on " + on + " of " + spells);
            }
        }
        assertEquals(true, shared > 300 && different > 300, shared + " shared, " + different + " different");
    }

    private List<Spell> spells() {
        SampleWorld world = SampleWorld.world();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            int year = 1980 + random.nextInt(20);
            String end = random.nextBoolean() ? "" : "" + (year + random.nextInt(8));
            world.source("page-" + random.nextInt(4), random.nextBoolean() ? "" : date().toString())
                    .member("nepal", Role.MEMBER, "add", random.nextInt(3) == 0 ? "" : year + "/" + end);
        }
        Dataset dataset = world.resolve();
        return dataset.memberships().stream().map(Membership::spell).toList();
    }

    private Moment moment() {
        Optional<SourceId> source =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(SourceId.of("page-" + random.nextInt(6)));
        return new Moment(source, random.nextInt(5) == 0 ? Optional.empty() : Optional.of(date()));
    }

    private ImpreciseDate date() {
        int year = 1975 + random.nextInt(35);
        return ImpreciseDate.parse(random.nextBoolean() ? "" + year : year + "-01-01");
    }
}
