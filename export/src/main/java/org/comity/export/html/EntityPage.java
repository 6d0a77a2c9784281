package org.comity.export.html;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;

/** The page of an organization or a framework: its members, the bodies that it belongs to, and what is known about it. */
final class EntityPage {

    private final ReportData data;
    private final PageFrame frame;
    private final EvidenceView evidence;

    EntityPage(ReportData data, PageFrame frame) {
        this.data = data;
        this.frame = frame;
        this.evidence = new EvidenceView(data, "w");
    }

    String write(EntityId id) {
        String name = data.dataset().nameOf(id);
        Optional<Entity> entity = data.dataset().entity(id);
        Html html = frame.begin(Address.page(id), name, PageKind.ENTITY);
        html.open("h1").name(name).end();
        html.open("p", "class", "lead");
        entity.flatMap(Entity::shortName)
                .filter(shortName -> !shortName.equals(name))
                .ifPresent(shortName -> html.name(shortName).text(" · "));
        entity.ifPresent(known -> html.text(known.kind().slug().words() + " · "));
        html.element("code", id.value()).end();
        List<Membership> roster = data.roster(id);
        RosterView view = new RosterView(data, evidence);
        if (!roster.isEmpty()) {
            html.open("section").element("h2", "Members", "id", html.place().local("members"));
            html.open("p", "class", "note").text(numbers(roster)).end();
            MemberCurve.write(html, name, roster);
            view.members(html, roster);
            html.end();
        }
        List<Membership> bodies = data.bodiesOf(id);
        if (!bodies.isEmpty()) {
            html.open("section").element("h2", "Belongs to", "id", html.place().local("bodies"));
            view.bodies(html, bodies);
            html.end();
        }
        List<Attribute> attributes = entity.map(Entity::attributes).orElse(List.of());
        if (!attributes.isEmpty()) {
            html.open("section")
                    .element("h2", "What is known", "id", html.place().local("facts"));
            facts(html, attributes);
            html.end();
        }
        evidence.reasons(html);
        return frame.end(html);
    }

    private static String numbers(List<Membership> roster) {
        long contested = roster.stream()
                .filter(membership -> membership.support().contested())
                .count();
        return Prose.number(roster.size(), "membership")
                + (contested == 0 ? "" : ", " + Prose.number(contested) + " contested") + ".";
    }

    private void facts(Html html, List<Attribute> attributes) {
        StatementView names = new StatementView(data.dataset());
        html.open("table", "class", "facts").open("thead").open("tr");
        html.element("th", "Property", "scope", "col").element("th", "Value", "scope", "col");
        html.end().end();
        for (Attribute attribute : attributes) {
            html.open("tbody", "class", "row", "id", Address.anchor(attribute.id()))
                    .open("tr");
            html.element("th", Prose.sentence(attribute.key().name().words()), "scope", "row");
            html.open("td");
            names.value(html, attribute.value());
            if (attribute.support().contested()) {
                html.text(" ").element("span", "contested", "class", "flag");
            }
            html.end().end();
            html.open("tr").open("td", "colspan", "2");
            evidence.write(html, attribute);
            html.end().end().end();
        }
        html.end();
    }
}
