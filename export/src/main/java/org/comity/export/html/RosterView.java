package org.comity.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatedValue;

/** Writes memberships as a table with bars over time. */
final class RosterView {

    private final ReportData data;
    private final StatementView names;
    private final EvidenceView evidence;

    RosterView(ReportData data, EvidenceView evidence) {
        this.data = data;
        this.names = new StatementView(data.dataset());
        this.evidence = evidence;
    }

    /** Writes the members of a body; each row has its address and opens its evidence. */
    void members(Html html, List<Membership> roster) {
        Optional<TimeAxis> axis = TimeAxis.of(roster);
        FilterBox.memberships(html);
        head(html, "Member", axis);
        for (Membership membership : roster) {
            List<String> attributes = new ArrayList<>(List.of("id", Address.anchor(membership.id()), "class", "row"));
            Standing standing = membership.role().standing();
            if (standing != Standing.FULL) {
                attributes.addAll(List.of("data-standing", standing.label()));
            }
            attributes.addAll(
                    List.of("data-days", DayAnswers.of(membership.spell()).toString()));
            html.open("tbody", attributes.toArray(String[]::new));
            row(html, membership, axis, true);
            html.open("tr").open("td", "colspan", axis.isPresent() ? "5" : "4");
            evidence.write(html, membership);
            html.end().end().end();
        }
        html.end();
        legend(html, axis);
    }

    /** Writes the bodies of a member; each row leads to the row of the body's page. */
    void bodies(Html html, List<Membership> bodies) {
        // In the only file, bars are in the rows of the bodies.
        Optional<TimeAxis> axis = html.place().inOneFile() ? Optional.empty() : TimeAxis.of(bodies);
        head(html, "Body", axis);
        html.open("tbody", "class", "rows");
        for (Membership membership : bodies) {
            row(html, membership, axis, false);
        }
        html.end();
        html.end();
        legend(html, axis);
    }

    private static void head(Html html, String party, Optional<TimeAxis> axis) {
        html.open("table", "class", "roster").open("thead").open("tr");
        for (String column : List.of(party, "Role", "From", "Until")) {
            html.element("th", column, "scope", "col");
        }
        axis.ifPresent(years -> {
            html.open("th", "scope", "col", "class", "time").element("span", "Years", "class", "sr");
            SpellBar.writeAxis(html, years);
            html.end();
        });
        html.end().end();
    }

    private void row(Html html, Membership membership, Optional<TimeAxis> axis, boolean ofBody) {
        html.open("tr");
        html.open("th");
        if (ofBody) {
            names.entity(html, membership.member());
        } else {
            html.open("a", "href", Address.of(membership))
                    .name(data.dataset().nameOf(membership.body()))
                    .end();
        }
        html.end();
        html.open("td");
        if (!ofBody || html.place().inOneFile()) {
            // A script adds the address to the evidence that opens.
            html.text(membership.role().label());
        } else {
            html.open("a", "href", Address.of(membership))
                    .text(membership.role().label())
                    .end();
        }
        if (membership.support().contested()) {
            html.text(" ").element("span", "contested", "class", "flag");
        }
        html.end();
        bound(html, membership.spell().since(), StatedValue.SINCE);
        bound(html, membership.spell().until(), StatedValue.UNTIL);
        axis.ifPresent(years -> {
            html.open("td");
            SpellBar.write(html, years, membership.spell());
            html.end();
        });
        html.end();
    }

    private void bound(Html html, ResolvedBound bound, StatedValue value) {
        String words = Prose.bound(bound.bound());
        boolean unsaid = bound.statement()
                .flatMap(id -> data.dataset().statements().find(id))
                .flatMap(statement -> statement.provenance().wording().of(value))
                .filter(said -> said == SaidBy.NO)
                .isPresent();
        html.open("td").text(words);
        if (unsaid) {
            html.text(" ").element("span", "not in the words", "class", "unsaid");
        }
        html.end();
    }

    private static void legend(Html html, Optional<TimeAxis> axis) {
        if (axis.isEmpty()) {
            return;
        }
        html.open("p", "class", "legend");
        sample(html, "sure");
        html.text(" certain  ");
        sample(html, "maybe");
        html.text(" possible. A bar fades where no source gives the start or the end.")
                .end();
    }

    private static void sample(Html html, String look) {
        html.open("svg", "class", "key", "width", "28", "height", "12", "aria-hidden", "true", "focusable", "false");
        html.shape("rect", "class", look, "x", "0", "y", "1", "width", "28", "height", "10");
        html.end();
    }
}
