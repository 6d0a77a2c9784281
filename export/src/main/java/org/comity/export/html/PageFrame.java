package org.comity.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comity.domain.source.Sha256;

/** The head, the navigation and the foot of every page. Nothing is loaded from outside, and only our own script runs. */
final class PageFrame {

    private static final String STYLE = resource("report.css");

    private final String dataset;
    private final String generator;
    private final boolean drawings;
    private final boolean inOneFile;

    /**
     * Creates a frame.
     *
     * @param dataset the title of the dataset
     * @param generator the program
     * @param drawings whether there are pages with the matrix and the network
     * @param inOneFile whether the pages are sections of one file, between {@link #beginFile} and {@link #endFile}
     */
    PageFrame(String dataset, String generator, boolean drawings, boolean inOneFile) {
        this.inOneFile = inOneFile;
        this.dataset = dataset;
        this.drawings = drawings;
        this.generator = generator;
    }

    /** Begins a page; the content of its main part follows. */
    Html begin(String page, String title, PageKind kind) {
        if (inOneFile) {
            PagePlace place = new PagePlace(page, kind, true);
            return new Html(place).open("section", "class", "page " + kind.label(), "id", place.section());
        }
        return document(PagePlace.file(page, kind), title);
    }

    /** Begins the only file, before its sections. */
    Html beginFile() {
        return document(new PagePlace(Address.INDEX, PageKind.WHOLE, true), dataset);
    }

    private Html document(PagePlace place, String title) {
        PageKind kind = place.kind();
        Html html = new Html(place).doctype();
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(kind));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "name", "generator", "content", generator);
        html.element("title", title.equals(dataset) ? title : title + " – " + dataset);
        html.own("style", STYLE);
        html.end();
        html.open("body", "class", kind.label());
        html.open("a", "class", "skip", "href", "#main")
                .text("Skip to the content")
                .end();
        html.open("header", "class", "top").open("nav", "aria-label", "Report");
        html.open("a", "class", "home", "href", Address.INDEX).name(dataset).end();
        for (String part : new String[] {"Bodies", "Contested", "Counts", "Findings", "Sources"}) {
            html.element("a", part, "href", Address.INDEX + "#" + part.toLowerCase(Locale.ROOT));
        }
        if (drawings) {
            html.element("a", "Matrix", "href", Address.MATRIX).element("a", "Network", "href", Address.NETWORK);
        }
        html.end().end();
        patterns(html);
        return html.open("main", "id", "main");
    }

    /** Ends a page. */
    String end(Html html) {
        return inOneFile ? html.endTo(0).toString() : endFile(html);
    }

    /** Ends a file. */
    String endFile(Html html) {
        html.end();
        html.open("footer").open("p");
        html.text("Evidence report of ").name(dataset).text(", written by " + generator + ".");
        html.element("span", " Press ? for the keys.", "class", "script", "hidden", "");
        html.end().end();
        html.own("script", html.place().kind().script());
        html.endTo(0);
        return html.toString();
    }

    /** The hatching and the fading of bars, which all bars of a page share. */
    private static void patterns(Html html) {
        html.open("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true", "focusable", "false");
        html.open("defs");
        html.open(
                "pattern",
                "id",
                "hatch",
                "width",
                "4",
                "height",
                "4",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        html.shape("rect", "class", "stripe", "width", "1.4", "height", "4");
        html.end();
        gradient(html, "to-right", "#fff", "#fff", "#000");
        gradient(html, "to-left", "#000", "#fff", "#fff");
        gradient(html, "to-both", "#000", "#fff", "#000");
        mask(html, "fade-right", "to-right");
        mask(html, "fade-left", "to-left");
        mask(html, "fade-both", "to-both");
        html.end().end();
    }

    private static void gradient(Html html, String id, String... colours) {
        html.open("linearGradient", "id", id);
        String[] places = {"0", "0.5", "1"};
        for (int i = 0; i < colours.length; i++) {
            html.open("stop", "offset", places[i], "stop-color", colours[i]).end();
        }
        html.end();
    }

    private static void mask(Html html, String id, String gradient) {
        html.open("mask", "id", id, "maskContentUnits", "objectBoundingBox");
        html.shape("rect", "width", "1", "height", "1", "fill", "url(#" + gradient + ")");
        html.end();
    }

    private static String policy(PageKind kind) {
        return "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(kind.script())
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        byte[] digest = HexFormat.of().parseHex(Sha256.ofText(content).value());
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    /** A style or a script of this program, without indentation and without lines that are comments. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a resource of the report cannot be read: " + name, unreadable);
        }
    }
}
