package org.comity.ingest.format.inline;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InlineReaderTest {

    private static final String HEAD = "---\nsource:\n---\n";

    @Test
    void isTheReaderOfMarkdownFiles() {
        assertEquals("inline", new InlineReader().format());
        assertEquals(List.of(".md"), new InlineReader().endings());
    }

    @Test
    void recognisesFilesByTheSourceInTheirHead() {
        for (String file : List.of(
                "---\nsource:\n---\n",
                "\uFEFF---\nsource:\n---\n",
                "--- \t\r\ntitle: x\r\nsource: {title: y}\r\n...\r\n",
                "---\n\n# comment\nsource :\n  title: x\n---\ntext",
                "---\n\"source\":\t{}\n---",
                "---\n'source': x\n",
                "---\rsource: x\r---\r")) {
            assertTrue(recognises(file), file);
        }
    }

    @Test
    void leavesOtherMarkdownAlone() {
        for (String file : List.of(
                "",
                "---",
                "---\n",
                "----\nsource:\n---\n",
                "--- # head\nsource:\n---\n",
                "\n---\nsource:\n---\n",
                " ---\nsource:\n---\n",
                "\uFEFF\uFEFF---\nsource:\n---\n",
                "---\ntitle: x\n---\nsource: y\n",
                "---\ntitle: x\n...\nsource: y\n",
                "---\n  source: x\n---\n",
                "---\nsources: x\n---\n",
                "---\nsource:x\n---\n",
                "---\n#source: x\n---\n",
                "# Title\n\n---\nsource: x\n---\n")) {
            assertFalse(recognises(file), file);
        }
    }

    @Test
    void recognisesAnotherEncodingSoAsToSayThatItCannotBeRead() {
        String file = "---\nsource:\n---\nWords\n";
        assertEquals(List.of("not-utf-8"), codesIn(("\uFEFF" + file).getBytes(UTF_16LE)));
        assertEquals(List.of("head-missing", "control-character"), codesIn(file.getBytes(UTF_16LE)));
    }

    private static List<String> codesIn(byte[] bytes) {
        assertTrue(new InlineReader().recognises("a.md", bytes));
        return new InlineReader()
                .read("a.md", bytes).findings().stream()
                        .map(finding -> finding.id().code())
                        .distinct()
                        .toList();
    }

    @Test
    void keepsLineEndsAndCountsThemAll() {
        String file =
                "\uFEFF---\r\nsource:\r\n  title: x\r\n...\r\n[a\r\nb]{.x\r\nk=\"v\r\nw\"}\r\n\r\n🌊 [c]{.y}\r[d]{.z}";
        AnnotatedText picture = read(file);
        assertEquals(List.of(), picture.findings());
        assertEquals(Optional.of("a\r\nb\r\n\r\n🌊 c\rd"), picture.words());
        assertEquals(
                List.of(
                        "5:1 (5:1) 0..4 \"a␍␊b\" .x k=\"v w\"",
                        "10:3 (10:3) 10..11 \"c\" .y",
                        "11:1 (11:1) 12..13 \"d\" .z"),
                picture.annotations().stream().map(Printed::annotation).toList());
    }

    @Test
    void readsTheHeadAtItsPlaces() {
        for (String start : List.of("", "\uFEFF")) {
            for (String end : List.of("\n", "\r\n", "\r")) {
                String file = start + String.join(end, "---", "", "source:", "  title: 🌊 x", "---", "text");
                Document head = read(file).head().orElseThrow();
                MapNode root = (MapNode) head.root().orElseThrow();
                Node title = ((MapNode) root.get("source").orElseThrow())
                        .get("title")
                        .orElseThrow();
                assertEquals(new Place(new Origin("a.md", 4, 10), "  title: 🌊 x"), head.place(title));
                assertEquals("a.md", head.file());
            }
        }
    }

    @Test
    void findsWhatIsWrongInTheHeadAtItsPlace() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String file = String.join(end, "\uFEFF---", "# comment", "source:", "  title: *x", "---", "[a]{.x}");
            AnnotatedText picture = read(file);
            Finding finding = picture.findings().get(0);
            assertEquals("yaml-alias.a.md:*x", finding.id().toString());
            assertEquals(List.of(new Place(new Origin("a.md", 4, 10), "  title: *x")), finding.places());
            assertEquals(Optional.empty(), picture.head());
            assertEquals(Optional.of("a"), picture.words());
        }
    }

    @Test
    void readsAHeadThatIsOpenedTwiceAsOne() {
        AnnotatedText picture = read("---\nsource:\n---\n---\nsource:\n---\n");
        assertEquals(Optional.of("---\nsource:\n---\n"), picture.words());
    }

    @Test
    void givesIdsThatNoOtherMarkHas() {
        AnnotatedText picture = read(HEAD + "[a]{#x} [b]{#y} [c]{#x} [d]{id=\"4:1\"} [e]{#z #y2} []{#y}");
        assertEquals(
                List.of("4:1", "y", "4:17", "4:25", "y2"),
                picture.annotations().stream().map(Annotation::id).toList());
    }

    @Test
    void readsAsManyLevelsAsAllowed() {
        int depth = InlineReader.MAX_DEPTH;
        AnnotatedText deepest = read(HEAD + nested(depth));
        assertEquals(List.of(), deepest.findings());
        assertEquals(depth, deepest.annotations().size());
        AnnotatedText deeper = read(HEAD + nested(depth + 2) + " [b]{.y}");
        assertEquals(depth + 1, deeper.annotations().size());
        assertEquals(
                "a.md:4:65\nerror: marks nest deeper than 64 levels, and those further in are not read"
                        + " (marks-too-deep.a.md)\nadvice: close marks before this one\n",
                Printed.findings(deeper.findings()).replaceAll("(?m)^  \\|.*\n", ""));
    }

    @Test
    @Timeout(60)
    void readsBracketsInTimeInProportionToTheirNumber() {
        int many = 100_000;
        Map<String, Integer> marks = new HashMap<>();
        marks.put(nested(many), 64);
        marks.put("[".repeat(many), 0);
        marks.put("]{.x}".repeat(many), 0);
        marks.put("[".repeat(many) + "]{.x}".repeat(many / 2) + "]{x}".repeat(many / 2), 0);
        marks.put("[a]{.x}".repeat(many), many);
        marks.put("[".repeat(many) + "a" + "]".repeat(many) + "{.x}", 1);
        marks.put("[]{a=".repeat(many), 0);
        marks.put("[]{a=' \" b=c' d=\"".repeat(many), 0);
        marks.put("[]{a='\" b=c' d=\"".repeat(many) + "}", 0);
        marks.put("[]{a=\"".repeat(many), 0);
        marks.put("[]{" + " k=v".repeat(many) + " []{".repeat(many), 0);
        marks.put("[] {".repeat(many) + "x".repeat(many), 0);
        marks.put("`[a]{.x}".repeat(many), many / 2);
        marks.put("\\[".repeat(many), 0);
        marks.put("[a\n\n".repeat(many), 0);
        StringBuilder runs = new StringBuilder();
        for (int length = 1; length < 1_500; length++) {
            runs.append("`".repeat(length)).append(' ');
        }
        marks.put(runs + "[a]{.x}", 1);
        marks.put("` `` ".repeat(many) + "[a]{.x}", 1);
        marks.forEach((text, number) -> {
            AnnotatedText picture = read(HEAD + text);
            assertEquals(number, picture.annotations().size(), () -> text.substring(0, 40));
            assertTrue(picture.findings().size() <= 2 * FindingCollector.MAX_OF_ONE_CODE + 4);
        });
    }

    @Test
    @Timeout(60)
    void readsTenMegabytes() {
        String paragraph =
                "[Since [2008]{.date} Arland is a member of the Forum]{.membership member=arland} and so on.\n\n";
        int paragraphs = 10_000_000 / paragraph.length();
        AnnotatedText picture = read(HEAD + paragraph.repeat(paragraphs));
        assertEquals(2 * paragraphs, picture.annotations().size());
        AnnotatedText oneBlock = read(HEAD + paragraph.strip().repeat(paragraphs));
        assertEquals(2 * paragraphs, oneBlock.annotations().size());
    }

    @Test
    void readsNoMoreWordsThanAllowed() {
        String words = "x".repeat(2_000_000);
        AnnotatedText picture = read(HEAD + "[".repeat(60) + words + "]{}".repeat(60));
        assertEquals(
                InlineReader.MAX_MARKED / words.length(), picture.annotations().size());
        assertEquals(
                List.of("too-many-marks.a.md"),
                picture.findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList());
    }

    @Test
    void reportsTheFirstHundredDoubtfulMarks() {
        AnnotatedText picture = read(HEAD + "[a]{b} ".repeat(150) + "[]{}");
        assertEquals(102, picture.findings().size());
        assertEquals(
                List.of(
                        "50 more findings 'not-a-mark' are not shown",
                        "'{}' is not a mark: the brackets before it contain no words"),
                picture.findings().stream().skip(100).map(Finding::message).toList());
    }

    @Test
    void namesWhatItFoundInItsDescription() {
        List<String> files = new ArrayList<>();
        files.add("");
        files.add("---\nsource:\n");
        files.add(HEAD + "[]{} [a]{b}" + nested(65));
        files.add(HEAD + "[a]{b}".repeat(150));
        Set<String> codes = files.stream()
                .flatMap(file -> read(file).findings().stream())
                .map(finding -> finding.severity().label() + " " + finding.id().code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "error empty-text",
                        "error head-missing",
                        "error head-not-closed",
                        "error marks-too-deep",
                        "warning empty-mark",
                        "warning not-a-mark",
                        "warning too-many-findings"),
                codes);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "a" + "]{.x}".repeat(depth);
    }

    private static boolean recognises(String file) {
        return new InlineReader().recognises("a.md", file.getBytes(UTF_8));
    }

    private static AnnotatedText read(String file) {
        return new InlineReader().read("a.md", file.getBytes(UTF_8));
    }
}
