package org.comity.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.SourceTexts;
import org.comity.export.publication.Publication;
import org.comity.export.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

    private static final Pattern ID = Pattern.compile(" id=\"?([^\\s\">]*)");
    private static final Pattern LINK = Pattern.compile(" href=\"?([^\\s\">]*)");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*>");
    private static final Set<String> EMPTY = Set.of("meta", "input", "rect", "circle", "path");

    /** Elements that end where the next one begins. */
    private static final Set<String> ENDLESS = Set.of("li", "dt", "dd", "thead", "tbody", "tr", "th", "td", "option");

    private static final String TEXT =
            "IOM, the </script><script>alert(1)</script> body, has been an observer of the ADD"
                    + " since 2012 & later.\n\nNobody quotes this \u202E paragraph.\n\nThe ADD <b>began</b> in 2008.\n";

    private static final Source NOTE = Source.of(
            SourceId.of("notes/Über \"<x>"),
            "notes/x.txt",
            TEXT,
            Citation.builder()
                    .title("A <i>note</i> &amp; more")
                    .published("2019")
                    .build());

    @TempDir
    private Path folder;

    @Test
    void givesEachStatementAnAddressAndEachLinkATarget() throws IOException {
        for (Dataset dataset : List.of(Sample.dialogues(), hostile())) {
            for (SourceTexts texts : List.of(SourceTexts.NONE, source -> Optional.of(TEXT))) {
                Map<String, String> pages = publish(dataset, Format.html(texts), "out");
                Map<String, Set<String>> ids = new TreeMap<>();
                pages.forEach((name, page) -> ids.put(name, found(ID, page)));
                for (Statement statement : dataset.statements().all()) {
                    assertTrue(
                            ids.getOrDefault(Address.page(statement), Set.of())
                                    .contains(statement.id().value()),
                            statement.toString());
                }
                dataset.conclusions().all().forEach(conclusion -> {
                    String[] address = Address.of(conclusion).split("#", 2);
                    assertTrue(ids.getOrDefault(address[0], Set.of()).contains(Address.anchor(conclusion.id())));
                });
                pages.forEach((name, page) -> found(LINK, page).forEach(link -> {
                    String[] address = link.split("#", 2);
                    String target = address[0].isEmpty() ? name : address[0];
                    assertTrue(pages.containsKey(target), name + " leads to " + link);
                    if (address.length > 1) {
                        String id = URLDecoder.decode(address[1].replace("+", "%2B"), StandardCharsets.UTF_8);
                        assertTrue(ids.getOrDefault(target, Set.of()).contains(id), name + " leads to " + link);
                    }
                }));
            }
        }
    }

    @Test
    void givesEachIdOnlyOnceAndClosesEachElement() throws IOException {
        publish(hostile(), Format.html(source -> Optional.of(TEXT)), "out").forEach((name, page) -> {
            List<String> all = allFound(ID, page);
            assertEquals(all.size(), new HashSet<>(all).size(), name);
            assertBalanced(name, page);
        });
    }

    @Test
    void letsNothingInATextBecomeATagOrAScript() throws IOException {
        Map<String, String> pages = publish(hostile(), Format.html(source -> Optional.of(TEXT)), "out");
        pages.forEach((name, page) -> {
            assertEquals(1, occurrences(page, "<script>"), name);
            assertEquals(1, occurrences(page, "</script>"), name);
            assertEquals(0, occurrences(page, "<i>") + occurrences(page, "<b>"), name);
            assertFalse(page.contains("\u202E"), name);
        });
        String source = page(pages, Address.page(NOTE.id()));
        assertTrue(source.contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), source);
        assertTrue(source.contains("A &lt;i&gt;note&lt;/i&gt; &amp;amp; more"), source);
        assertTrue(source.contains("this <span class=escape data-character=202e>\\u202e</span> paragraph."), source);
    }

    @Test
    void allowsOnlyItsOwnStyleAndScript() throws IOException {
        String page = page(publish(Sample.dialogues(), Format.HTML, "out"), "index.html");
        String policy = "content=\"default-src &#39;none&#39;; style-src &#39;sha256-";
        assertTrue(page.contains(policy), page);
        assertFalse(page.contains(" style=\""), page);
        assertFalse(page.contains(" on" + "click"), page);
    }

    @Test
    void marksOverlappingPassagesInTheWholeText() throws IOException {
        String page =
                page(publish(hostile(), Format.html(source -> Optional.of(TEXT)), "out"), Address.page(NOTE.id()));
        String text = page.substring(page.indexOf("<div class=t"), page.indexOf("<section class=notes"));
        assertTrue(text.contains(">has been an </mark>"), text);
        assertTrue(text.contains("class=d2>observer of the ADD</mark>"), text);
        assertTrue(text.contains("<mark> since 2012</mark>"), text);
        assertTrue(text.contains("<div class=\"t bare\" dir=auto>Nobody"), text);
        String shown = text.substring(0, text.indexOf("<p class=note>"))
                .replaceAll("<a href=#s-[^>]*>[0-9]+</a>", "")
                .replaceAll("<[^>]*>", "");
        assertEquals(
                TEXT.replace("\u202E", "\\u202e").replaceAll("\\s+", ""),
                shown.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", ""));
    }

    @Test
    void hasAllPagesAsSectionsOfOneFileWithTheSameAddresses() throws IOException {
        for (Dataset dataset : List.of(Sample.dialogues(), hostile())) {
            Map<String, String> pages = publish(dataset, Format.htmlInOneFile(source -> Optional.of(TEXT)), "one");
            assertEquals(Set.of("index.html"), pages.keySet());
            String page = page(pages, "index.html");
            assertBalanced("index.html", page);
            List<String> ids = allFound(ID, page);
            assertEquals(ids.size(), new HashSet<>(ids).size());
            for (Statement statement : dataset.statements().all()) {
                assertTrue(ids.contains(statement.id().value()), statement.toString());
            }
            dataset.conclusions()
                    .all()
                    .forEach(conclusion -> assertTrue(ids.contains(Address.anchor(conclusion.id()))));
            found(LINK, page).forEach(link -> {
                assertEquals("#", link.substring(0, 1));
                assertTrue(
                        ids.contains(URLDecoder.decode(link.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8)),
                        link);
            });
        }
    }

    @Test
    void showsTheWordsAroundAQuoteWithoutATextAndWithTheWrongOne() throws IOException {
        for (SourceTexts texts : List.of(SourceTexts.NONE, source -> Optional.of("Another text."))) {
            String page = page(publish(hostile(), Format.html(texts), "out"), Address.page(NOTE.id()));
            assertTrue(page.contains("The text itself is not part of this report"), page);
            assertTrue(page.contains("<mark>has been an observer of the ADD since 2012</mark>"), page);
            assertFalse(page.contains("Another text."), page);
        }
    }

    @Test
    void writesTheSameBytesTwiceAndPassesVerification() throws IOException {
        DatasetFormat format = Format.html(source -> Optional.of(TEXT));
        assertEquals(publish(hostile(), format, "one"), publish(hostile(), format, "two"));
        assertEquals(List.of(), Verification.of(folder.resolve("one")).findings());
    }

    @Test
    void givesDifferentIdsDifferentFiles() {
        List<String> ids =
                List.of("a/b", "a.b", "a-b", "A/b", "a b", "a/b ", "é", "è", "x".repeat(300), "x".repeat(301));
        assertEquals(
                ids.size(),
                ids.stream().map(SourceId::of).map(Address::page).distinct().count());
        assertEquals("source-a.b.html", Address.page(SourceId.of("a/b")));
    }

    private static Dataset hostile() {
        Statement observer = Statement.that("iom")
                .is(Role.OBSERVER)
                .of("add")
                .since("2012")
                .quoting(Evidence.of(NOTE, TEXT, "has been an observer of the ADD since 2012"));
        Statement nested = Statement.that("iom")
                .is(Role.OBSERVER)
                .of("add")
                .quoting(Evidence.of(NOTE, TEXT, "observer of the ADD"));
        Statement began = Statement.that("add")
                .has(AttributeKey.ESTABLISHED, "2008")
                .quoting(Evidence.of(NOTE, TEXT, "The ADD <b>began</b> in 2008"));
        return Resolution.resolve(
                Corpus.of("hostile", Imprint.titled("<script>alert(2)</script>").withEditor("\"'>&lt;")),
                Statements.of(
                        List.of(NOTE),
                        List.of(
                                observer,
                                nested,
                                began,
                                Statement.that("iom")
                                        .is(OrganizationKind.AGENCY)
                                        .assertedIn("<b>.yaml"),
                                Statement.that("add")
                                        .is(OrganizationKind.AGENCY)
                                        .assertedIn("corpus.yaml"),
                                Statement.that("iom")
                                        .has(AttributeKey.NAME, "<b>IOM</b> \u202Edesrever")
                                        .assertedIn("corpus.yaml"))));
    }

    private Map<String, String> publish(Dataset dataset, DatasetFormat format, String name) throws IOException {
        Publication.publish(dataset, folder.resolve(name), Set.of(format), "test 1.0");
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name).resolve("report"))) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static String page(Map<String, String> pages, String name) {
        return Objects.requireNonNull(pages.get(name), name);
    }

    private static Set<String> found(Pattern pattern, String page) {
        return new HashSet<>(allFound(pattern, page));
    }

    /** What is in the attributes of the page, outside style and script. */
    private static List<String> allFound(Pattern pattern, String page) {
        String body = page.substring(page.indexOf("<body"), page.lastIndexOf("<script>"));
        return pattern.matcher(body)
                .results()
                .map(match -> match.group(1)
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .toList();
    }

    private static void assertBalanced(String name, String page) {
        String body = page.substring(page.indexOf("<body"), page.lastIndexOf("<script>"));
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(body);
        while (tags.find()) {
            if (ENDLESS.contains(tags.group(2))) {
                assertEquals("", tags.group(1), name);
            } else if (tags.group(1).isEmpty()) {
                if (!EMPTY.contains(tags.group(2))) {
                    open.push(tags.group(2));
                }
            } else {
                assertEquals(tags.group(2), open.poll(), name);
            }
        }
        assertEquals("[body]", open.toString(), name);
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
