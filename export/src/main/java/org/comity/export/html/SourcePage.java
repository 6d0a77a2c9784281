package org.comity.export.html;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;

/** The page of a source: its text with all passages marked, and the statements that quote them beside it. */
final class SourcePage {

    private final ReportData data;
    private final PageFrame frame;
    private final StatementView statements;

    SourcePage(ReportData data, PageFrame frame) {
        this.data = data;
        this.frame = frame;
        this.statements = new StatementView(data.dataset());
    }

    /** Writes the page; without the text, each passage has the words around it. */
    String write(SourceId id, List<Statement> quoting, Optional<String> given) {
        Optional<Source> source = data.dataset().source(id);
        List<QuotedPassage> passages = QuotedPassage.of(quoting, data.lengthOfIds());
        Optional<String> text = given.filter(known -> hasAll(known, passages));
        Html html = frame.begin(Address.page(id), data.titleOf(id), PageKind.SOURCE);
        html.open("h1").name(data.titleOf(id)).end();
        source.ifPresent(known -> about(html, known));
        html.open("p", "class", "note");
        html.text(
                Prose.number(quoting.size(), "statement") + " from " + Prose.number(passages.size(), "passage") + ".");
        if (text.isEmpty()) {
            html.text(" The text itself is not part of this report; each passage has some words around it.");
        }
        html.end();
        html.open("div", "class", text.isPresent() ? "beside" : "untexted");
        text.ifPresent(known -> text(html, known, passages, data.attributesOf(id, known)));
        html.open("section", "class", "notes", "aria-label", "Statements");
        FilterBox.words(html);
        String annotations = quoting.stream()
                .flatMap(statement -> statement.origins().stream().map(Origin::file))
                .findFirst()
                .orElse("");
        if (!quoting.isEmpty()) {
            html.open("p", "class", "note")
                    .text("Each with the characters that it quotes, and its line and column in ");
            html.element("code", annotations).text(".").end();
        }
        html.open("ul", "class", "statements rows");
        passages.forEach(passage -> notes(html, passage, annotations, text.isPresent()));
        html.end().end().end();
        return frame.end(html);
    }

    private static boolean hasAll(String text, List<QuotedPassage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.evidence().quotes().stream())
                .allMatch(quote -> quote.isIn(text));
    }

    private static void about(Html html, Source source) {
        Citation citation = source.citation();
        html.open("dl", "class", "about");
        citation.publisher().ifPresent(publisher -> row(html, "Publisher", publisher));
        citation.address().ifPresent(address -> row(html, "Address", address));
        citation.language().ifPresent(language -> row(html, "Language", language));
        citation.published().ifPresent(day -> row(html, "Published", Prose.date(day)));
        citation.retrieved().ifPresent(day -> row(html, "Retrieved", Prose.date(day)));
        row(html, "Source", source.id().value());
        html.element("dt", "SHA-256")
                .open("dd")
                .element("code", source.sha256().value())
                .end();
        html.end();
    }

    private static void row(Html html, String name, String value) {
        html.element("dt", name).open("dd").name(value).end();
    }

    private static void text(Html html, String text, List<QuotedPassage> passages, String[] attributes) {
        html.open("section", "class", "text", "tabindex", "0", "aria-label", "The text");
        MarkedText marked = new MarkedText(text, passages);
        html.open("div", attributes);
        marked.write(html);
        html.end();
        html.open("p", "class", "note");
        html.text(
                marked.bare() == 0
                        ? "Something is quoted from every paragraph."
                        : "Nothing is quoted from " + Prose.number(marked.bare()) + " of "
                                + Prose.number(marked.paragraphs(), "paragraph") + ", which have a dotted line.");
        html.element("span", " Select words to get the lines that quote them.", "class", "script", "hidden", "");
        html.end().end();
        offer(html);
    }

    /** A place for the lines that quote the selected words, which a script fills. */
    private static void offer(Html html) {
        html.open("div", "class", "offer", "hidden", "", "role", "group", "aria-label", "Quote the selected words");
        html.open(
                        "textarea",
                        "class",
                        "lines",
                        "readonly",
                        "",
                        "rows",
                        "2",
                        "spellcheck",
                        "false",
                        "aria-label",
                        "Lines for an annotation file")
                .end();
        html.element("button", "Copy", "type", "button").end();
    }

    /** Writes the statements that quote a passage; beside the text a script adds the quote, as the text has it. */
    private void notes(Html html, QuotedPassage passage, String annotations, boolean besideText) {
        for (Statement statement : passage.statements()) {
            begin(html, statement);
            boolean first = statement.equals(passage.statements().get(0));
            if (besideText) {
                html.open("a", "href", "#" + passage.anchor());
                html.text(Integer.toString(passage.number())).end().text(" ");
            } else if (first) {
                html.open("blockquote", "id", passage.anchor());
                html.open("div", data.attributesOf(passage.evidence()));
                EvidenceView.words(html, passage.evidence());
                html.end().end();
            }
            said(html, data.dataset(), statements, statement);
            html.text(passage.places() + " · ");
            statements.origin(html, statement, annotations);
            html.end();
        }
    }

    private static void begin(Html html, Statement statement) {
        String id = statement.id().value();
        if (statement.basis() == Basis.QUOTED) {
            html.open("li", "id", id);
        } else {
            html.open("li", "id", id, "class", statement.basis().label());
        }
    }

    /** Writes what a statement says as a link to its conclusion. */
    private static void said(Html html, Dataset dataset, StatementView view, Statement statement) {
        Optional<ConclusionId> conclusion = dataset.conclusionOf(statement.id());
        if (conclusion.isPresent()) {
            html.open("a", "href", Address.of(dataset, conclusion.get()));
            view.write(html, statement);
            html.end();
        } else {
            html.open("span");
            view.write(html, statement);
            html.end();
        }
        StatementView.marks(html, statement);
        if (conclusion.isPresent() && dataset.isRejected(statement.id())) {
            html.text(" ").element("span", "rejected", "class", "flag");
        }
        html.text(" ");
    }

    /** Writes statements at their addresses, each with its conclusion and the place of its annotation. */
    static void list(Html html, Dataset dataset, StatementView view, List<Statement> listed) {
        html.open("ul", "class", "statements rows");
        for (Statement statement : listed) {
            begin(html, statement);
            said(html, dataset, view, statement);
            view.origin(html, statement, "");
            html.end();
        }
        html.end();
    }
}
