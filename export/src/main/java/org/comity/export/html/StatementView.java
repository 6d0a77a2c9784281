package org.comity.export.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.time.Edtf;

/** Writes what statements say, with links to the pages of their entities. */
final class StatementView {

    private final Dataset dataset;

    StatementView(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Writes what a statement says, with its marks. */
    void write(Html html, Statement statement) {
        html.open("span", "class", "says");
        statement.accept(new Content(html));
        html.end();
        marks(html, statement);
    }

    /** Writes whether it is quoted, asserted or inferred, and which values its words do not say. */
    static void marks(Html html, Statement statement) {
        if (statement.basis() != Basis.QUOTED) {
            html.text(" ");
            String label = statement.basis() == Basis.ASSERTED ? "asserted by the editor" : "inferred";
            html.element("span", label, "class", "basis " + statement.basis().label());
        }
        Provenance provenance = statement.provenance();
        if (provenance.rank() != Rank.NORMAL) {
            html.text(" ").element("span", provenance.rank().label(), "class", "basis");
        }
        List<StatedValue> unsaid = provenance.wording().said(SaidBy.NO);
        if (!unsaid.isEmpty()) {
            html.text(" ");
            String keys = unsaid.stream().map(StatedValue::label).collect(Collectors.joining(", "));
            html.element("span", "not in the words: " + keys, "class", "unsaid");
        }
    }

    /** Writes the place of the annotation, and the remarks of annotators. */
    void origin(Html html, Statement statement) {
        String places = statement.origins().stream().map(Origin::toString).collect(Collectors.joining(", "));
        html.element("code", places, "class", "origin");
        for (Mark mark : statement.provenance().marks()) {
            mark.annotator().ifPresent(by -> html.text(" · marked by ").name(by));
            mark.confidence().ifPresent(confidence -> html.text(" · confidence: " + confidence.label()));
            mark.note().ifPresent(note -> html.text(" · note: ").name(note));
        }
    }

    /** Writes a link to an entity. */
    void entity(Html html, EntityId id) {
        html.open("a", "href", Address.page(id)).name(dataset.nameOf(id)).end();
    }

    /** Writes the content of a statement. */
    private final class Content implements StatementVisitor<Html> {

        private final Html html;

        Content(Html html) {
            this.html = html;
        }

        @Override
        public Html membership(MembershipStatement statement) {
            entity(html, statement.member());
            if (statement.denied()) {
                html.text(" is ").element("strong", "not").text(" ");
            } else {
                html.text(" · ");
            }
            html.element("em", statement.role().label()).text(" of ");
            entity(html, statement.body());
            String period =
                    Prose.period(statement.period().start(), statement.period().end());
            return html.text(period.isEmpty() ? "" : " · " + period);
        }

        @Override
        public Html attribute(AttributeStatement statement) {
            entity(html, statement.about());
            html.text(" · ").element("em", statement.key().name().words()).text(" · ");
            return value(html, statement.value());
        }

        @Override
        public Html count(CountStatement statement) {
            new PopulationView(dataset).write(html, statement.population());
            return html.text(": " + statement.claim());
        }

        @Override
        public Html inclusion(InclusionStatement statement) {
            PopulationView populations = new PopulationView(dataset);
            html.text("Every: ");
            populations.write(html, statement.every());
            html.text("; is also: ");
            populations.write(html, statement.also());
            return html;
        }
    }

    /** Writes the value of an attribute. */
    Html value(Html html, AttributeValue value) {
        if (value.entity().isPresent() && dataset.entity(value.entity().get()).isPresent()) {
            entity(html, value.entity().get());
            return html;
        }
        if (value.time().isPresent() && value instanceof AttributeValue.DateValue date) {
            Edtf time = date.date();
            return html.text(time.display(Locale.ENGLISH));
        }
        return html.name(value.text());
    }
}
