package org.comity.export.html;

/** The page of the statements that no text says, but the editor of the corpus. */
final class EditorPage {

    private EditorPage() {}

    static String write(ReportData data, PageFrame frame) {
        String editor = data.dataset().corpus().imprint().editor();
        Html html = frame.begin(Address.EDITOR, "Statements of the editor", PageKind.EDITOR);
        html.element("h1", "Statements of the editor");
        html.open("p", "class", "note");
        html.text(Prose.number(data.editorStatements().size(), "statement") + " without a quote");
        if (!editor.isEmpty()) {
            html.text(", asserted by ").name(editor);
        }
        html.text(". Nothing but the editor vouches for them.").end();
        html.open("div", "class", "untexted").open("section", "class", "notes", "aria-label", "Statements");
        SourcePage.list(html, data.dataset(), new StatementView(data.dataset()), data.editorStatements());
        html.end().end();
        return frame.end(html);
    }
}
