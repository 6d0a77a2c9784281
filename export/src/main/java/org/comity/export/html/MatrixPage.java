package org.comity.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** The page with a table of members and bodies, whose cells lead to the rows of the memberships. */
final class MatrixPage {

    static final String TITLE = "Members and bodies";

    /** More members and more bodies cannot be compared in one table. */
    private static final int MOST_MEMBERS = 250;

    private static final int MOST_BODIES = 40;

    private final ReportData data;
    private final PageFrame frame;
    private final StatementView names;

    MatrixPage(ReportData data, PageFrame frame) {
        this.data = data;
        this.frame = frame;
        this.names = new StatementView(data.dataset());
    }

    String write() {
        List<EntityId> bodies = data.largestBodies(MOST_BODIES);
        Map<EntityId, Map<EntityId, Membership>> cells = cells(bodies);
        List<EntityId> members = cells.keySet().stream()
                .sorted(Comparator.comparing(
                                (EntityId member) -> -row(cells, member).size())
                        .thenComparing(data.dataset()::nameOf)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Html html = frame.begin(Address.MATRIX, TITLE, PageKind.MATRIX);
        html.element("h1", TITLE);
        html.open("p", "class", "note").text(legend()).end();
        html.open("section").open("div", "class", "whole");
        FilterBox.words(html);
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", TITLE);
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.element("th", "Member", "scope", "col");
        for (EntityId body : bodies) {
            html.open("th", "scope", "col");
            html.open("a", "href", Address.page(body))
                    .name(data.shortNameOf(body))
                    .end();
            html.end();
        }
        html.end().end().open("tbody");
        for (EntityId member : members.subList(0, Math.min(MOST_MEMBERS, members.size()))) {
            html.open("tr", "class", "row").open("th", "scope", "row");
            names.entity(html, member);
            html.end();
            for (EntityId body : bodies) {
                cell(html, Optional.ofNullable(row(cells, member).get(body)));
            }
            html.end();
        }
        html.end().end().end().end().end();
        rest(html, members.size());
        return frame.end(html);
    }

    private String legend() {
        return data.day().map(day -> "On " + Prose.day(day) + ". ").orElse("On any day. ")
                + "M: member, A: associate member, O: observer, P: other participation, S: service to the body such as"
                + " secretariat. With a question mark it is possible, without one it is certain; in parentheses it was or"
                + " will be so on another day. Each letter leads to its evidence.";
    }

    private void rest(Html html, int members) {
        int bodies = data.rosters().size();
        if (bodies > MOST_BODIES || members > MOST_MEMBERS) {
            html.open("p", "class", "note");
            html.text("The table has the " + Math.min(MOST_BODIES, bodies) + " bodies with the most members, of "
                    + Prose.number(bodies) + ", and " + Prose.number(Math.min(MOST_MEMBERS, members)) + " of "
                    + Prose.number(members) + " members of these. All others have their pages.");
            html.end();
        }
    }

    private void cell(Html html, Optional<Membership> membership) {
        if (membership.isEmpty()) {
            html.element("td", "");
            return;
        }
        Certainty now = now(membership.get());
        String letter = letter(membership.get().role().standing());
        html.open("td").open("a", "class", now.label(), "href", Address.of(membership.get()));
        html.text(now == Certainty.CERTAIN ? letter : now == Certainty.POSSIBLE ? letter + "?" : "(" + letter + ")");
        html.end().end();
    }

    private static String letter(Standing standing) {
        return switch (standing) {
            case FULL -> "M";
            case ASSOCIATE -> "A";
            case OBSERVER -> "O";
            case OTHER -> "P";
            case SERVICE -> "S";
        };
    }

    /** For each member the membership to show for each body: one of now before others, and then the fullest. */
    private Map<EntityId, Map<EntityId, Membership>> cells(List<EntityId> bodies) {
        Set<EntityId> shown = new HashSet<>(bodies);
        Map<EntityId, Map<EntityId, Membership>> cells = new HashMap<>();
        for (EntityId body : shown) {
            List<Membership> roster = new ArrayList<>(data.roster(body));
            roster.sort(Comparator.comparing(this::now)
                    .thenComparing(membership -> membership.role().standing())
                    .thenComparing(Membership::id));
            for (Membership membership : roster) {
                cells.computeIfAbsent(membership.member(), member -> new HashMap<>())
                        .putIfAbsent(body, membership);
            }
        }
        return cells;
    }

    private static Map<EntityId, Membership> row(Map<EntityId, Map<EntityId, Membership>> cells, EntityId member) {
        return cells.getOrDefault(member, Map.of());
    }

    private Certainty now(Membership membership) {
        Optional<Day> day = data.day();
        return day.isPresent() ? membership.spell().on(day.get()) : Certainty.CERTAIN;
    }
}
