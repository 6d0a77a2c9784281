package org.comity.export.html;

import org.comity.domain.statement.Standing;

/** Writes the fields with which a script filters the rows of the same section. Without scripts they are hidden. */
final class FilterBox {

    private FilterBox() {}

    /** A field for words. */
    static void words(Html html) {
        begin(html);
        end(html);
    }

    /** Fields for words, a standing and a day. */
    static void memberships(Html html) {
        begin(html);
        html.open("label").text("Standing ").open("select", "class", "standing");
        html.element("option", "any", "value", "any");
        for (Standing standing : Standing.values()) {
            html.element("option", standing.label(), "value", standing.label());
        }
        html.end().end();
        html.open("label")
                .text("Belonged on ")
                .empty("input", "type", "date", "class", "day")
                .end();
        end(html);
    }

    private static void begin(Html html) {
        html.open("div", "class", "filter script", "hidden", "", "role", "search");
        html.open("label")
                .text("Find ")
                .empty("input", "type", "search", "class", "words")
                .end();
    }

    private static void end(Html html) {
        html.element("output", "", "class", "shown").end();
    }
}
