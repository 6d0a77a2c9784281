package org.comity.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.domain.text.VisibleText;
import org.junit.jupiter.api.Test;

class CorpusPathTest {

    private static final Place PLACE = new Place(new Origin("notes/iom.yaml", 2, 9), "  text: x");

    @Test
    void isRelativeToTheFileThatGivesIt() {
        assertResolves("notes/iom.txt", "iom.txt");
        assertResolves("notes/iom.txt", "./iom.txt");
        assertResolves("texts/iom.txt", "../texts/iom.txt");
        assertResolves("notes/b", "a/../b");
        assertResolves("b", "a/../../b");
        assertResolves("notes/a/b", "a//./b");
        assertResolves("notes/ü ñ.txt", "ü ñ.txt");
        assertResolves("notes/..a", "..a");
        assertResolves("notes/~/x", "~/x");
        assertEquals(Optional.of("x.txt"), CorpusPath.resolve("iom.yaml", "x.txt", () -> PLACE, finding -> {}));
    }

    @Test
    void staysInsideTheCorpus() {
        assertRefused("path-escapes", "the path '../../x' leads out of the corpus folder", "", "../../x");
        assertRefused(
                "path-escapes",
                "the path 'a/../../../notes/x' leads out of the corpus folder",
                "",
                "a/../../../notes/x");
        for (String given : List.of("/etc/passwd", "C:\\x", "c:/x", "\\\\server\\x", "\\x", "//server/x")) {
            assertRefused(
                    "path-escapes",
                    "the path '" + given + "' is absolute",
                    "give it relative to the folder of this file",
                    given);
        }
    }

    @Test
    void isTheSameOnEverySystem() {
        assertRefused(
                "bad-path",
                "the path 'a\\b.txt' contains a backslash",
                "write 'a/b.txt', or rename the file if the backslash is in its name",
                "a\\b.txt");
        assertRefused(
                "bad-path",
                "the path 'a\\u0000b' contains a character that is not allowed in paths on every system",
                "",
                "a\0b");
        assertRefused(
                "bad-path",
                "the path 'a\\nb' contains a character that is not allowed in paths on every system",
                "",
                "a\nb");
        assertRefused(
                "bad-path",
                "the path 'a\\ud800' contains a character that is not allowed in paths on every system",
                "",
                "a\uD800");
    }

    @Test
    void callsADriveOfWindowsADrive() {
        for (String given : List.of("c:x", "a:b.txt")) {
            assertRefused(
                    "bad-path",
                    "the path '" + given + "' begins with '" + given.charAt(0) + ":', which is a drive on Windows",
                    "rename that file",
                    given);
        }
    }

    @Test
    void findsTheFileBesideAnother() {
        assertEquals(Optional.of("notes/a b.txt"), beside("notes/a b.yaml", new ArrayList<>()));
        assertEquals(Optional.of("x.y.txt"), beside("x.y.ann", new ArrayList<>()));
        List<Finding> findings = new ArrayList<>();
        assertEquals(Optional.empty(), beside("notes/a:b.yaml", findings));
        assertEquals(Optional.empty(), beside("notes/back\\slash.yaml", findings));
        assertEquals(
                List.of(
                        "the name 'a:b.yaml' of this file begins with 'a:', which is a drive on Windows",
                        "the name 'back\\slash.yaml' of this file contains a backslash"),
                findings.stream().map(Finding::message).toList());
        assertEquals(
                List.of(Optional.of("rename this file and its text"), Optional.of("rename this file and its text")),
                findings.stream().map(Finding::suggestion).toList());
    }

    private static Optional<String> beside(String file, List<Finding> findings) {
        return CorpusPath.beside(file, ".txt", () -> PLACE, findings::add);
    }

    @Test
    void namesAFile() {
        assertRefused("bad-path", "the path is empty", "", "");
        assertRefused("bad-path", "the path is empty", "", " ");
        assertRefused("bad-path", "the path '..' does not name a file", "", "..");
        String longest = "x/".repeat(1000);
        assertRefused(
                "path-escapes",
                "the path '" + "../".repeat(26) + "..…' leads out of the corpus folder",
                "",
                "../".repeat(100));
        assertResolves("notes/" + longest + "x", longest + "x");
    }

    @Test
    void neverThrowsNorEscapes() {
        Random random = new Random(20260106);
        List<String> pieces =
                List.of("..", ".", "/", "//", "\\", "C:", "a", "é", "\0", "\uDC00", "😀", " ", "~", "%", "\n");
        for (int round = 0; round < 5000; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                given.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<Finding> findings = new ArrayList<>();
            Optional<String> path = CorpusPath.resolve("notes/iom.yaml", given.toString(), () -> PLACE, findings::add);
            assertEquals(path.isEmpty() ? 1 : 0, findings.size());
            path.ifPresent(found -> assertTrue(List.of(found.split("/", -1)).stream()
                    .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))));
        }
    }

    private static void assertResolves(String expected, String given) {
        List<Finding> findings = new ArrayList<>();
        assertEquals(Optional.of(expected), CorpusPath.resolve("notes/iom.yaml", given, () -> PLACE, findings::add));
        assertEquals(List.of(), findings);
    }

    private static void assertRefused(String code, String message, String advice, String given) {
        List<Finding> findings = new ArrayList<>();
        assertEquals(Optional.empty(), CorpusPath.resolve("notes/iom.yaml", given, () -> PLACE, findings::add));
        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(code, finding.id().code());
        assertEquals("notes/iom.yaml:" + VisibleText.cut(given), finding.id().subject());
        assertEquals(message, finding.message());
        assertEquals(advice, finding.suggestion().orElse(""));
        assertEquals(List.of(PLACE), finding.places());
    }
}
