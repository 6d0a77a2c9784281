package org.comity.export.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Basis;
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

/** Writes what statements say. */
final class StatementView {

    private final Dataset dataset;

    StatementView(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Writes what a statement says, without links, as it is the text of one. */
    void write(Html html, Statement statement) {
        statement.accept(new Content(html));
    }

    /** What a statement says, to compare it with others. */
    String words(Statement statement) {
        Html html = new Html(PagePlace.file(Address.INDEX, PageKind.INDEX));
        write(html, statement);
        return html.toString();
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

    /**
     * Writes the place of the annotation, and the remarks of annotators.
     *
     * @param html where to write
     * @param statement the statement
     * @param known the file that is named already, of which only line and column are written
     */
    void origin(Html html, Statement statement, String known) {
        String places = statement.origins().stream()
                .map(origin -> origin.file().equals(known) && origin.line() > 0
                        ? origin.toString().substring(known.length() + 1)
                        : origin.toString())
                .collect(Collectors.joining(", "));
        if (statement.origins().stream().allMatch(origin -> origin.file().equals(known))) {
            html.text(places);
        } else {
            html.element("code", places);
        }
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
            name(statement.member());
            if (statement.denied()) {
                html.text(" is ").element("strong", "not").text(" ");
            } else {
                html.text(" · ");
            }
            html.text(statement.role().label() + " of ");
            name(statement.body());
            String period =
                    Prose.period(statement.period().start(), statement.period().end());
            return html.text(period.isEmpty() ? "" : " · " + period);
        }

        @Override
        public Html attribute(AttributeStatement statement) {
            name(statement.about());
            html.text(" · " + statement.key().name().words() + " · ");
            return html.name(words(statement.value()));
        }

        @Override
        public Html count(CountStatement statement) {
            new PopulationView(dataset, false).write(html, statement.population());
            return html.text(": " + statement.claim());
        }

        @Override
        public Html inclusion(InclusionStatement statement) {
            PopulationView populations = new PopulationView(dataset, false);
            html.text("Every: ");
            populations.write(html, statement.every());
            html.text("; is also: ");
            populations.write(html, statement.also());
            return html;
        }

        private void name(EntityId id) {
            html.name(dataset.nameOf(id));
        }
    }

    /** The value of an attribute in words. */
    private String words(AttributeValue value) {
        if (value.entity().isPresent()) {
            return dataset.nameOf(value.entity().get());
        }
        return value.time().isPresent() && value instanceof AttributeValue.DateValue date
                ? date.date().display(Locale.ENGLISH)
                : value.text();
    }

    /** Writes the value of an attribute. */
    Html value(Html html, AttributeValue value) {
        if (value.entity().isPresent() && dataset.entity(value.entity().get()).isPresent()) {
            entity(html, value.entity().get());
            return html;
        }
        return html.name(words(value));
    }
}
