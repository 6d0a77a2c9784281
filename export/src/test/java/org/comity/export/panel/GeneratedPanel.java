package org.comity.export.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.ImpreciseDate;
import org.comity.export.format.PanelDay;

/** A corpus whose memberships all have known days, and a table of who belonged when that knows nothing of spells. */
final class GeneratedPanel {

    static final int FIRST = 1800;
    static final int LAST = 1999;

    private static final Role[] ROLES = {Role.MEMBER, Role.ASSOCIATE_MEMBER, Role.OBSERVER};

    private final int states;
    private final int bodies;
    private final LocalDate[] founded;
    private final LocalDate[] dissolved;
    private final boolean[] listed;
    private final List<List<List<Stay>>> stays = new ArrayList<>();

    /** The time of a state in a body, with the code of its role. */
    private record Stay(LocalDate from, LocalDate to, int code, boolean open) {}

    GeneratedPanel(int states, int bodies, long seed) {
        Random random = new Random(seed);
        this.states = states;
        this.bodies = bodies;
        this.founded = new LocalDate[bodies];
        this.dissolved = new LocalDate[bodies];
        this.listed = new boolean[bodies];
        for (int body = 0; body < bodies; body++) {
            // The first body spans all years.
            founded[body] = body == 0 ? day(FIRST, 1) : day(FIRST + random.nextInt(120), 1 + random.nextInt(300));
            boolean ends = body > 0 && random.nextInt(3) == 0;
            dissolved[body] = ends
                    ? founded[body].plusDays(5_000 + random.nextInt(20_000))
                    : day(LAST + 1, 1).minusDays(1);
            listed[body] = random.nextInt(4) == 0;
        }
        for (int state = 0; state < states; state++) {
            List<List<Stay>> ofState = new ArrayList<>();
            for (int body = 0; body < bodies; body++) {
                ofState.add(state == 0 || body == 0 || random.nextInt(12) == 0 ? stays(body, random) : List.of());
            }
            stays.add(ofState);
        }
    }

    int states() {
        return states;
    }

    int bodies() {
        return bodies;
    }

    /** The code of a state in a body in a year, day by day where the days of the year matter. */
    int code(int state, int body, int year, PanelDay day) {
        LocalDate first =
                day == PanelDay.ANY || day == PanelDay.ALL ? day(year, 1) : LocalDate.parse(year + "-" + day.label());
        LocalDate last =
                day == PanelDay.ANY || day == PanelDay.ALL ? day(year + 1, 1).minusDays(1) : first;
        int best = 9;
        for (Stay stay : stays.get(state).get(body)) {
            boolean on = day == PanelDay.ALL
                    ? !stay.from().isAfter(first) && !stay.to().isBefore(last)
                    : !stay.from().isAfter(last) && !stay.to().isBefore(first);
            best = on ? Math.min(best, stay.code()) : best;
        }
        if (best < 9) {
            return best;
        } else if (last.isBefore(founded[body]) || first.isAfter(dissolved[body])) {
            return -1;
        }
        return stays.get(state).get(body).isEmpty() && !listed[body] ? -9 : 0;
    }

    Dataset dataset() {
        List<Statement> statements = new ArrayList<>();
        List<CompleteRoster> rosters = new ArrayList<>();
        for (int body = 0; body < bodies; body++) {
            String id = name("body", body);
            statements.add(
                    Statement.that(id).is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("corpus.yaml"));
            statements.add(Statement.that(id)
                    .has(AttributeKey.ESTABLISHED, founded[body].toString())
                    .assertedIn("corpus.yaml"));
            if (!dissolved[body].equals(day(LAST + 1, 1).minusDays(1))) {
                statements.add(Statement.that(id)
                        .has(AttributeKey.DISSOLVED, dissolved[body].toString())
                        .assertedIn("corpus.yaml"));
            }
            if (listed[body]) {
                rosters.add(new CompleteRoster(EntityId.of(id), Capacity.ANY));
            }
        }
        for (int state = 0; state < states; state++) {
            String id = name("state", state);
            statements.add(Statement.that(id).is(OrganizationKind.STATE).assertedIn("corpus.yaml"));
            for (int body = 0; body < bodies; body++) {
                for (Stay stay : stays.get(state).get(body)) {
                    statements.add(Statement.that(id)
                            .is(ROLES[stay.code() - 1])
                            .of(name("body", body))
                            .during(stay.from() + "/" + (stay.open() ? "" : stay.to()))
                            .assertedIn("corpus.yaml", ImpreciseDate.parse(LAST + "-12-31")));
                }
            }
        }
        return Resolution.resolve(Corpus.of("generated").withComplete(rosters), Statements.of(statements));
    }

    private List<Stay> stays(int body, Random random) {
        List<Stay> found = new ArrayList<>();
        LocalDate from = body == 0 ? founded[body] : founded[body].plusDays(random.nextInt(3_000));
        for (int code = 3 - random.nextInt(3); code >= 1; code -= 1 + random.nextInt(2)) {
            LocalDate to = from.plusDays(1 + random.nextInt(6_000));
            boolean open = code == 1 && dissolved[body].getYear() == LAST && random.nextInt(2) == 0;
            if (open) {
                to = day(LAST + 1, 1).minusDays(1);
            }
            if (to.isAfter(dissolved[body]) || from.isAfter(to)) {
                break;
            }
            found.add(new Stay(from, to, code, open));
            from = to.plusDays(1 + random.nextInt(2_000));
        }
        return found;
    }

    private static LocalDate day(int year, int dayOfYear) {
        return LocalDate.ofYearDay(year, dayOfYear);
    }

    private static String name(String kind, int number) {
        return String.format(Locale.ROOT, "%s-%03d", kind, number);
    }
}
