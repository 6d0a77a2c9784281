package org.comity.export.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes elements of HTML. Every text and every value of an attribute is escaped, and every element is closed in turn. */
final class Html {

    /** Elements after whose end a line ends. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "div",
            "nav",
            "header",
            "main",
            "footer",
            "details",
            "summary",
            "h1",
            "h2",
            "h3",
            "blockquote",
            "article",
            "head",
            "body",
            "html",
            "title",
            "aside",
            "figure",
            "caption",
            "style",
            "script");

    /** Elements that end where the next one begins or the one around them ends, so that HTML needs no end of them. */
    private static final Set<String> ENDLESS = Set.of("li", "dt", "dd", "thead", "tbody", "tr", "th", "td", "option");

    /** Elements that begin on a line of their own. */
    private static final Set<String> LINES = Set.of("li", "dt", "tbody", "tr");

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();
    private final PagePlace place;

    /** Begins a page, or its section of the only file. */
    Html(PagePlace place) {
        this.place = place;
    }

    /** Where this is written. */
    PagePlace place() {
        return place;
    }

    /** Begins an element; attributes are names and values in turn, and an attribute with an empty value has only its name. */
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Writes an element that has no content and no end. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** Writes a shape of SVG. */
    Html shape(String tag, String... attributes) {
        tag(tag, attributes);
        out.insert(out.length() - 1, out.charAt(out.length() - 2) == '"' ? "/" : " /");
        return this;
    }

    /** Ends the element that began last. */
    Html end() {
        String tag = open.pop();
        if (ENDLESS.contains(tag)) {
            return this;
        }
        out.append("</").append(tag).append('>');
        if (BLOCKS.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** Ends elements up to a number of open ones, see {@link #depth}. */
    Html endTo(int depth) {
        while (open.size() > depth) {
            end();
        }
        return this;
    }

    /** The number of open elements. */
    int depth() {
        return open.size();
    }

    /** Writes text. */
    Html text(CharSequence text) {
        HtmlText.append(out, text);
        return this;
    }

    /** Writes what another of these wrote for the same page. */
    Html written(String html) {
        out.append(html);
        return this;
    }

    /** Writes an element that contains only text. */
    Html element(String tag, CharSequence text, String... attributes) {
        return open(tag, attributes).text(text).end();
    }

    /** Writes a text of unknown direction so that it does not reorder its surroundings. */
    Html name(CharSequence text) {
        return Direction.isPlain(text) ? text(text) : element("bdi", text);
    }

    /** Writes a script or a style, which is part of this program, as it is. */
    Html own(String tag, String content) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    /** Writes the declaration of the document type. */
    Html doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    private void tag(String tag, String... attributes) {
        if (LINES.contains(tag) && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = name.equals("href") ? place.link(attributes[i + 1]) : attributes[i + 1];
            out.append(' ').append(name);
            if (isBare(value)) {
                out.append('=').append(value);
            } else if (!value.isEmpty()) {
                out.append("=\"");
                HtmlText.append(out, value);
                out.append('"');
            }
        }
        out.append('>');
    }

    /** Returns whether a value needs no quotation marks. */
    private static boolean isBare(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && "#-._:%+~".indexOf(c) < 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** Takes what was written so far; elements that are open stay open. */
    String take() {
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
