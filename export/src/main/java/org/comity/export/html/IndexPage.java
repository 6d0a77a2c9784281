package org.comity.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.EntityId;
import org.comity.domain.query.Roster;
import org.comity.domain.query.Selection;
import org.comity.domain.source.Citation;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Day;

/** The first page: what the dataset is, who belongs to which body, what is contested, which counts fall short, and findings. */
final class IndexPage {

    /** More members of a body are counted. */
    private static final int MOST_NAMES = 12;

    private final ReportData data;
    private final PageFrame frame;
    private final Contested contested;
    private final StatementView names;

    IndexPage(ReportData data, PageFrame frame, Contested contested) {
        this.data = data;
        this.frame = frame;
        this.contested = contested;
        this.names = new StatementView(data.dataset());
    }

    String write() {
        Dataset dataset = data.dataset();
        Imprint imprint = dataset.corpus().imprint();
        Html html = frame.begin(Address.INDEX, imprint.title(), PageKind.INDEX);
        html.open("h1").name(imprint.title()).end();
        html.open("p", "class", "lead");
        html.text("Who belongs to what, since when, and who says so: every value leads to the words of its source.");
        html.end();
        html.open("p", "class", "imprint");
        part(html, "Version ", imprint.version());
        part(html, "Edited by ", imprint.editor());
        part(html, "Licence ", imprint.licence());
        data.day().ifPresent(day -> html.element("span", "Sources and editor speak up to " + Prose.day(day)));
        html.end();
        numbers(html);
        section(html, "bodies", "Bodies and their members");
        rosters(html);
        html.end();
        section(html, "contested", "Contested");
        contested.write(html);
        html.end();
        section(html, "counts", "Claims that can be checked");
        claims(html);
        html.end();
        section(html, "findings", "Findings");
        new FindingView(dataset).write(html);
        html.end();
        section(html, "sources", "Sources");
        sources(html);
        html.end();
        section(html, "entities", "All organizations and frameworks");
        entities(html);
        html.end();
        return frame.end(html);
    }

    private static void part(Html html, String label, String value) {
        if (!value.isEmpty()) {
            html.open("span").text(label).name(value).end().text(" ");
        }
    }

    private static void section(Html html, String id, String title) {
        html.open("section", "id", id).element("h2", title);
    }

    private void numbers(Html html) {
        Dataset dataset = data.dataset();
        long fallShort = dataset.counts().stream()
                .filter(count -> count.verdict() == CountVerdict.SHORT || count.verdict() == CountVerdict.INCOMPLETE)
                .count();
        html.open("ul", "class", "numbers");
        number(html, data.rosters().size(), "body", "bodies", "#bodies");
        number(html, dataset.memberships().size(), "membership", "memberships", "#bodies");
        number(html, dataset.statements().all().size(), "statement", "statements", "#sources");
        number(html, dataset.sources().size(), "source", "sources", "#sources");
        number(html, contested.size(), "contested value", "contested values", "#contested");
        number(html, fallShort, "count that falls short", "counts that fall short", "#counts");
        number(html, dataset.findings().size(), "finding", "findings", "#findings");
        html.end();
    }

    private static void number(Html html, long number, String one, String many, String address) {
        html.open("li")
                .open("a", "href", address)
                .element("strong", Prose.number(number))
                .text(" " + (number == 1 ? one : many));
        html.end().end();
    }

    private void rosters(Html html) {
        Optional<Day> day = data.day();
        html.open("p", "class", "note");
        html.text(
                day.isPresent()
                        ? "Full members on " + Prose.day(day.get())
                                + ", the last day on which a source or the editor speaks. A member is certain if someone"
                                + " says so for that day, and possible if nobody says that it ended."
                        : "All full members; no source gives a day on which it speaks.");
        html.end();
        html.open("table", "class", "rosters").open("thead").open("tr");
        for (String column : List.of("Body", "Certain", "Possible", "Others")) {
            html.element("th", column, "scope", "col");
        }
        html.end().end().open("tbody");
        List<EntityId> others = new ArrayList<>();
        data.rosters().keySet().stream()
                .sorted(Comparator.comparing((EntityId id) -> data.dataset().nameOf(id))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(body -> {
                    if (fullMembers(body, day).size() == 0) {
                        others.add(body);
                    } else {
                        roster(html, body, day);
                    }
                });
        html.end().end();
        if (!others.isEmpty()) {
            html.open("p", "class", "note").text("No full members then: ");
            String separator = "";
            for (EntityId body : others) {
                html.text(separator);
                names.entity(html, body);
                html.text(" (" + Prose.number(data.roster(body).size(), "other") + ")");
                separator = ", ";
            }
            html.text(".").end();
        }
    }

    private void roster(Html html, EntityId body, Optional<Day> day) {
        List<Membership> all = data.roster(body);
        Roster roster = fullMembers(body, day);
        html.open("tr").open("th", "scope", "row");
        names.entity(html, body);
        data.dataset()
                .entity(body)
                .ifPresent(entity -> html.element("div", entity.kind().slug().words(), "class", "where"));
        html.end();
        members(html, roster.certain());
        members(html, roster.possible());
        long others = all.stream()
                .filter(membership -> membership.role().standing() != Standing.FULL)
                .count();
        html.element("td", others == 0 ? "–" : Prose.number(others), "class", "number")
                .end();
    }

    private Roster fullMembers(EntityId body, Optional<Day> day) {
        Selection full = data.dataset().membersOf(body).orElseThrow().ofStanding(Standing.FULL);
        return day.isPresent() ? full.on(day.get()) : full.ever();
    }

    private void members(Html html, List<EntityId> ids) {
        html.open("td");
        if (ids.isEmpty()) {
            html.element("span", "–", "class", "none").end();
            return;
        }
        html.element("strong", Prose.number(ids.size()), "class", "count").text(" ");
        String separator = "";
        for (EntityId id : ids.subList(0, Math.min(MOST_NAMES, ids.size()))) {
            html.text(separator);
            names.entity(html, id);
            separator = ", ";
        }
        html.text(ids.size() > MOST_NAMES ? " and " + Prose.number(ids.size() - MOST_NAMES) + " more" : "");
        html.end();
    }

    private void claims(Html html) {
        Dataset dataset = data.dataset();
        ClaimView claims = new ClaimView(data);
        if (dataset.counts().isEmpty() && dataset.inclusions().isEmpty()) {
            html.element("p", "No source claims a number or an inclusion.", "class", "note");
        }
        if (!dataset.counts().isEmpty()) {
            claims.counts(html, dataset.counts());
        }
        if (!dataset.inclusions().isEmpty()) {
            claims.inclusions(html, dataset.inclusions());
        }
        claims.reasons(html);
    }

    private void sources(Html html) {
        html.open("table", "class", "sources").open("thead").open("tr");
        for (String column : List.of("Source", "Publisher", "Speaks on", "Statements")) {
            html.element("th", column, "scope", "col");
        }
        html.end().end().open("tbody");
        for (Map.Entry<SourceId, List<Statement>> source :
                data.statementsBySource().entrySet()) {
            Citation citation = data.dataset()
                    .source(source.getKey())
                    .map(known -> known.citation())
                    .orElse(Citation.NONE);
            html.open("tr").open("th", "scope", "row");
            html.open("a", "href", Address.page(source.getKey()))
                    .name(data.titleOf(source.getKey()))
                    .end();
            html.end();
            html.open("td").name(citation.publisher().orElse("")).end();
            html.element("td", citation.speaksOn().map(Prose::date).orElse(""), "class", "date");
            html.element("td", Prose.number(source.getValue().size()), "class", "number")
                    .end();
        }
        if (!data.editorStatements().isEmpty()) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", "The editor of the corpus", "href", Address.EDITOR)
                    .end();
            html.open("td")
                    .name(data.dataset().corpus().imprint().editor())
                    .end()
                    .open("td")
                    .end();
            html.element("td", Prose.number(data.editorStatements().size()), "class", "number")
                    .end();
        }
        html.end().end();
    }

    private void entities(Html html) {
        FilterBox.words(html);
        html.open("ul", "class", "entities rows");
        for (EntityId id : data.entities()) {
            html.open("li");
            names.entity(html, id);
            html.text(" ");
            Optional<Entity> entity = data.dataset().entity(id);
            html.element(
                    "span", entity.map(known -> known.kind().slug().words()).orElse("unknown"), "class", "where");
            html.end();
        }
        html.end();
    }
}
