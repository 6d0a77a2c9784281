package org.comity.export.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.VisibleText;

/** The page with the network of bodies by the members that they share, as a drawing and as a table. */
final class NetworkPage {

    static final String TITLE = "Bodies that share members";

    private static final int MOST_BODIES = 40;
    private static final int MOST_ROWS = 200;

    /** The connections that are drawn from each body. */
    private static final int NEAREST = 2;

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;
    private static final int MARGIN = 60;
    private static final int LABEL = 22;

    private final ReportData data;
    private final PageFrame frame;
    private final StatementView names;

    NetworkPage(ReportData data, PageFrame frame) {
        this.data = data;
        this.frame = frame;
        this.names = new StatementView(data.dataset());
    }

    String write() {
        List<EntityId> bodies = data.largestBodies(MOST_BODIES);
        SharedMembers shared = new SharedMembers(data, bodies);
        Html html = frame.begin(Address.NETWORK, TITLE, PageKind.NETWORK);
        html.element("h1", TITLE);
        if (shared.pairs().isEmpty()) {
            html.element("p", "No two bodies share a member.", "class", "note");
            return frame.end(html);
        }
        html.open("p", "class", "note");
        html.text(data.day().map(day -> "On " + Prose.day(day) + ". ").orElse("On any day. "));
        html.text(
                "A circle is a body, and its size shows the number of its members, those in any standing except services."
                        + " A line leads from each body to the two with which it shares the largest part of all members, and"
                        + " its width shows their number. A line is broken if no shared member is certain.");
        html.end();
        List<EntityId> drawn =
                bodies.stream().filter(body -> isConnected(shared, body)).toList();
        draw(html, shared, drawn);
        table(html, shared);
        if (data.rosters().size() > MOST_BODIES) {
            html.element(
                    "p",
                    "Only the " + MOST_BODIES + " bodies with the most members are compared, of "
                            + Prose.number(data.rosters().size()) + ".",
                    "class",
                    "note");
        }
        return frame.end(html);
    }

    private static boolean isConnected(SharedMembers shared, EntityId body) {
        return shared.pairs().stream()
                .anyMatch(pair -> pair.one().equals(body) || pair.other().equals(body));
    }

    private void draw(Html html, SharedMembers shared, List<EntityId> bodies) {
        Map<EntityId, Integer> places = new HashMap<>();
        bodies.forEach(body -> places.put(body, places.size()));
        double[][] pull = new double[bodies.size()][bodies.size()];
        for (SharedMembers.Pair pair : shared.pairs()) {
            int one = place(places, pair.one());
            int other = place(places, pair.other());
            pull[one][other] = pair.part();
            pull[other][one] = pair.part();
        }
        ForceLayout layout = new ForceLayout(pull);
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Drawing");
        html.open(
                "svg",
                "class",
                "network",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "group",
                "aria-label",
                TITLE);
        int most = shared.pairs().get(0).possible();
        for (SharedMembers.Pair pair : nearest(shared, bodies)) {
            int one = place(places, pair.one());
            int other = place(places, pair.other());
            html.open(
                    "line",
                    "class",
                    pair.certain() > 0 ? "sure" : "maybe",
                    "x1",
                    x(layout, one),
                    "y1",
                    y(layout, one),
                    "x2",
                    x(layout, other),
                    "y2",
                    y(layout, other),
                    "stroke-width",
                    decimal(10 + 50L * pair.possible() / most));
            html.element("title", nameOf(pair.one()) + " and " + nameOf(pair.other()) + ": " + members(pair))
                    .end();
        }
        int largest = bodies.stream()
                .mapToInt(body -> shared.members(body).size())
                .max()
                .orElse(1);
        for (EntityId body : bodies) {
            int place = place(places, body);
            double size = StrictMath.sqrt((double) shared.members(body).size() / largest);
            html.open("a", "href", Address.page(body));
            html.shape(
                    "circle",
                    "cx",
                    x(layout, place),
                    "cy",
                    y(layout, place),
                    "r",
                    decimal(StrictMath.round(40 + 120 * size)));
            html.open(
                    "text",
                    "x",
                    x(layout, place),
                    "y",
                    decimal(tenthsOfY(layout, place) + StrictMath.round(180 + 120 * size)));
            html.text(VisibleText.cut(data.shortNameOf(body), LABEL)).end();
            html.end();
        }
        html.end().end();
    }

    private static int place(Map<EntityId, Integer> places, EntityId body) {
        return Objects.requireNonNull(places.get(body));
    }

    /** The pairs to draw: for each body those with the largest shared part. */
    private static Set<SharedMembers.Pair> nearest(SharedMembers shared, List<EntityId> bodies) {
        Set<SharedMembers.Pair> nearest = new LinkedHashSet<>();
        for (EntityId body : bodies) {
            shared.pairs().stream()
                    .filter(pair -> pair.one().equals(body) || pair.other().equals(body))
                    .sorted(Comparator.comparing((SharedMembers.Pair pair) -> -pair.part()))
                    .limit(NEAREST)
                    .forEach(nearest::add);
        }
        return nearest;
    }

    private static String x(ForceLayout layout, int node) {
        return decimal(StrictMath.round(10 * (MARGIN + layout.x(node) * (WIDTH - 2 * MARGIN))));
    }

    private static String y(ForceLayout layout, int node) {
        return decimal(tenthsOfY(layout, node));
    }

    private static long tenthsOfY(ForceLayout layout, int node) {
        return StrictMath.round(10 * (MARGIN / 2.0 + layout.y(node) * (HEIGHT - 1.5 * MARGIN)));
    }

    /** Tenths as a decimal number. */
    private static String decimal(long tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    private String nameOf(EntityId id) {
        return data.dataset().nameOf(id);
    }

    private static String members(SharedMembers.Pair pair) {
        return Prose.number(pair.possible(), "member") + ", " + Prose.number(pair.certain()) + " certain";
    }

    private void table(Html html, SharedMembers shared) {
        html.open("section").element("h2", "Pairs of bodies");
        FilterBox.words(html);
        html.open("table", "class", "pairs").open("thead").open("tr");
        for (String column : List.of("Body", "Body", "Shared members", "Certain")) {
            html.element("th", column, "scope", "col");
        }
        html.end().end().open("tbody");
        for (SharedMembers.Pair pair :
                shared.pairs().subList(0, Math.min(MOST_ROWS, shared.pairs().size()))) {
            html.open("tr", "class", "row").open("th", "scope", "row");
            names.entity(html, pair.one());
            html.end().open("td");
            names.entity(html, pair.other());
            html.end();
            html.element("td", Prose.number(pair.possible()), "class", "number");
            html.element("td", Prose.number(pair.certain()), "class", "number");
            html.end();
        }
        html.end().end();
        if (shared.pairs().size() > MOST_ROWS) {
            html.element(
                    "p", "And " + Prose.number(shared.pairs().size() - MOST_ROWS) + " more pairs.", "class", "note");
        }
        html.end();
    }
}
