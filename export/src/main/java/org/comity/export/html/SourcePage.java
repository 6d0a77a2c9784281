package org.comity.export.html;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.VisibleText;

/** The page of a source: its text with all passages marked, and the statements that quote them beside it. */
final class SourcePage {

    /** The longest quote of a note beside the text, in characters. */
    private static final int BRIEF = 160;

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
        List<QuotedPassage> passages = QuotedPassage.of(quoting);
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
        passages.forEach(passage -> note(html, passage, text.isPresent()));
        html.end().end();
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

    private void note(Html html, QuotedPassage passage, boolean brief) {
        html.open("article", "class", "row passage", "id", html.place().local(passage.note()), "tabindex", "-1");
        if (brief) {
            html.open("p", "class", "cited");
            html.open("a", "class", "number", "href", "#" + html.place().local(passage.anchor()));
            html.text(Integer.toString(passage.number())).end().text(" ");
            html.open("q", data.attributesOf(passage.evidence()))
                    .text(VisibleText.cut(passage.evidence().words(), BRIEF))
                    .end();
            html.end();
        } else {
            html.open("div", "id", html.place().local(passage.anchor()));
            html.open("blockquote", data.attributesOf(passage.evidence()));
            EvidenceView.words(html, passage.evidence());
            html.end().end();
        }
        html.open("p", "class", "where").text("Characters ");
        String separator = "";
        for (Quote quote : passage.evidence().quotes()) {
            html.text(separator + quote.span().start() + "–" + quote.span().end());
            separator = ", ";
        }
        html.end();
        list(html, data.dataset(), statements, passage.statements());
        html.end();
    }

    /** Writes statements at their addresses, each with its conclusion and the place of its annotation. */
    static void list(Html html, Dataset dataset, StatementView view, List<Statement> listed) {
        html.open("ul", "class", "statements");
        for (Statement statement : listed) {
            html.open(
                    "li",
                    "id",
                    statement.id().value(),
                    "class",
                    "st " + statement.basis().label());
            view.write(html, statement);
            html.open("div", "class", "where");
            Optional<ConclusionId> conclusion = dataset.conclusionOf(statement.id());
            if (conclusion.isPresent()) {
                html.text(dataset.isRejected(statement.id()) ? "rejected in " : "");
                html.open("a", "href", Address.of(dataset, conclusion.get()))
                        .name(conclusion.get().value());
                html.end().text(" · ");
            }
            view.origin(html, statement);
            html.end().end();
        }
        html.end();
    }
}
