package org.comity.export.html;

import java.util.Comparator;
import java.util.List;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.entity.EntityId;

/** Writes the claims of sources about numbers and inclusions, with what the corpus lists. Those that fail are first. */
final class ClaimView {

    private static final List<CountVerdict> GRAVEST = List.of(
            CountVerdict.SHORT,
            CountVerdict.EXCEEDED,
            CountVerdict.INCOMPLETE,
            CountVerdict.UNDECIDED,
            CountVerdict.NOT_ENUMERABLE,
            CountVerdict.CONFIRMED);

    private final EvidenceView evidence;
    private final StatementView names;
    private final PopulationView populations;

    ClaimView(ReportData data) {
        this.evidence = new EvidenceView(data, "c");
        this.names = new StatementView(data.dataset());
        this.populations = new PopulationView(data.dataset());
    }

    void counts(Html html, List<Count> counts) {
        html.open("table", "class", "claims").open("thead").open("tr");
        for (String column : List.of("Counted", "Claimed", "Certain", "Possible", "Result")) {
            html.element("th", column, "scope", "col");
        }
        html.end().end();
        counts.stream()
                .sorted(Comparator.comparing((Count count) -> GRAVEST.indexOf(count.verdict())))
                .forEach(count -> write(html, count));
        html.end();
    }

    private void write(Html html, Count count) {
        boolean enumerable = count.population().enumerable().isPresent();
        html.open("tbody", "class", "row", "id", Address.anchor(count.id())).open("tr");
        html.open("th", "scope", "row");
        populations.write(html, count.population());
        html.end();
        html.element("td", count.claim().toString(), "class", "number");
        html.element(
                "td", enumerable ? Prose.number(count.enumeration().certain().size()) : "–", "class", "number");
        html.element(
                "td", enumerable ? Prose.number(count.enumeration().possible().size()) : "–", "class", "number");
        html.open("td").element("span", count.verdict().label(), "class", "verdict " + look(count.verdict()));
        html.text(count.missing() > 0 && enumerable ? ", " + Prose.number(count.missing()) + " missing" : "");
        html.end().end();
        html.open("tr").open("td", "colspan", "5");
        if (enumerable && !count.enumeration().certain().isEmpty()) {
            html.open("p", "class", "listed").text("Listed: ");
            list(html, count.enumeration().certain());
            html.end();
        }
        evidence.write(html, count);
        html.end().end().end();
    }

    /** Writes what the evidence of all claims refers to. */
    void reasons(Html html) {
        evidence.reasons(html);
    }

    private void list(Html html, List<EntityId> ids) {
        String separator = "";
        for (EntityId id : ids) {
            html.text(separator);
            names.entity(html, id);
            separator = ", ";
        }
    }

    private static String look(CountVerdict verdict) {
        return verdict == CountVerdict.CONFIRMED ? "good" : verdict == CountVerdict.NOT_ENUMERABLE ? "plain" : "bad";
    }

    void inclusions(Html html, List<Inclusion> inclusions) {
        html.open("table", "class", "claims").open("thead").open("tr");
        for (String column : List.of("Every", "Is also", "Result", "Exceptions")) {
            html.element("th", column, "scope", "col");
        }
        html.end().end();
        for (Inclusion inclusion : inclusions) {
            html.open("tbody", "class", "row", "id", Address.anchor(inclusion.id()))
                    .open("tr");
            html.open("th", "scope", "row");
            populations.write(html, inclusion.every());
            html.end();
            html.open("td");
            populations.write(html, inclusion.also());
            html.end();
            html.open("td")
                    .element("span", inclusion.verdict().label(), "class", "verdict")
                    .end();
            html.open("td");
            list(html, inclusion.exceptions());
            html.end().end();
            html.open("tr").open("td", "colspan", "4");
            evidence.write(html, inclusion);
            html.end().end().end();
        }
        html.end();
    }
}
