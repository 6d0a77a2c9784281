package org.comity.ingest.format.webanno;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.Test;

class WebAnnoReaderTest {

    private static final WebAnnoReader READER = new WebAnnoReader();
    private static final String HEADER = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Body|kind\n\n\n";

    private static AnnotatedText read(String file) {
        return ReaderLaws.assertLawful(READER, "a.tsv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean recognises(String file) {
        return READER.recognises("a.tsv", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void recognisesTheFormatByItsFirstLine() {
        assertEquals("webanno-tsv", READER.format());
        assertEquals(List.of(".tsv"), READER.endings());
        assertTrue(recognises("#FORMAT=WebAnno TSV 3.3\n"));
        assertTrue(recognises("\uFEFF#FORMAT=WebAnno TSV 3.2\r\n"));
        assertTrue(recognises("#FORMAT=WebAnno TSV 3\n"));
        assertTrue(recognises("#FORMAT=WebAnno TSV 2\n"));
        assertTrue(recognises(" # de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity # value\n"));
        assertTrue(recognises("# webanno.custom.Body | kind\n"));
        assertFalse(recognises("# webanno\n"));
        assertFalse(recognises("\n#FORMAT=WebAnno TSV 3.3\n"));
        assertFalse(recognises("member\tbody\n"));
        assertFalse(recognises(""));
    }

    @Test
    void takesNothingFromAFileThatIsNotUtf8() {
        AnnotatedText picture =
                ReaderLaws.assertLawful(READER, "a.tsv", (HEADER + "#Text=é").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("not-utf-8", picture.findings().get(0).id().code());
        assertTrue(picture.words().isEmpty());
    }

    @Test
    void readsBackAnyValueThatIsEscapedAsTheFormatSays() {
        Random random = new Random(3);
        String alphabet = "\\[]|_->;*\t\nabtn# \u00E9\uD83C\uDF0D";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
                value.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
            }
            AnnotatedText picture = read(HEADER + "#Text=One\n1-1\t0-3\tOne\t" + escaped(value) + "[1]|a[2]\t\n");
            assertEquals(List.of(), picture.findings());
            assertEquals(
                    new AnnotationAttribute("kind", value.toString()),
                    picture.annotations().get(0).details().attributes().get(1));
            assertEquals("1-1:Body[2]", picture.annotations().get(1).id());
        }
    }

    private static String escaped(CharSequence value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\t' || c == '\n') {
                escaped.append(c == '\t' ? "\\t" : "\\n");
            } else {
                boolean arrow = c == '-' && i + 1 < value.length() && value.charAt(i + 1) == '>';
                escaped.append(arrow || "\\[]|_;*".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    @Test
    void fillsTheGapBetweenSentencesSoThatOffsetsStayTrue() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            StringBuilder file = new StringBuilder(HEADER);
            StringBuilder text = new StringBuilder();
            for (int n = 1; n < 6; n++) {
                int gap = random.nextInt(4);
                boolean between = gap > 0 && text.length() > 0;
                text.append(between ? "\n" : "").append(" ".repeat(between ? gap - 1 : gap));
                int begin = text.length();
                text.append("Na\u00EFve \uD83C\uDF0D");
                file.append("#Text=Na\u00EFve \uD83C\uDF0D\n");
                file.append(n + "-1\t" + begin + "-" + (begin + 5) + "\tNa\u00EFve\t_\n");
                file.append(n + "-2\t" + (begin + 6) + "-" + (begin + 8) + "\t\uD83C\uDF0D\tx\n\n");
            }
            AnnotatedText picture = read(file.toString());
            assertEquals(List.of(), picture.findings());
            assertEquals(text.toString(), picture.words().orElseThrow());
            assertEquals(5, picture.annotations().size());
            WebAnnoFileTest.assertHoldsItsPassages(picture);
        }
    }

    @Test
    void keepsTheWidestGapAndRefusesAWiderOne() {
        int most = DocumentText.MAX_FILLED;
        AnnotatedText widest = read(HEADER + "#Text=One\n1-1\t" + most + "-" + (most + 3) + "\tOne\tx\n");
        assertEquals(most + 3, widest.words().orElseThrow().length());
        AnnotatedText wider = read(HEADER + "#Text=One\n1-1\t" + (most + 1) + "-" + (most + 4) + "\tOne\tx\n");
        assertEquals("", wider.words().orElseThrow());
        assertEquals("webanno-too-large", wider.findings().get(0).id().code());
    }

    @Test
    void leavesWordsOutWhereManyLongPassagesOverlap() {
        int tokens = 12;
        String word = "a".repeat(200_000);
        StringBuilder file = new StringBuilder(HEADER).append("#Text=");
        for (int i = 0; i < tokens; i++) {
            file.append(word).append(i < tokens - 1 ? " " : "\n");
        }
        for (int i = 0; i < tokens; i++) {
            int begin = i * (word.length() + 1);
            file.append("1-" + (i + 1) + "\t" + begin + "-" + (begin + word.length()) + "\t" + word + "\t");
            StringJoiner stack = new StringJoiner("|");
            for (int from = 0; from <= i; from++) {
                for (int to = i; to < tokens; to++) {
                    stack.add("*[" + (1 + from * tokens + to) + "]");
                }
            }
            file.append(stack).append('\n');
        }
        AnnotatedText picture = READER.read("a.tsv", file.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(78, picture.annotations().size());
        assertEquals(
                List.of("webanno-too-large"),
                picture.findings().stream().map(finding -> finding.id().code()).toList());
        long length = picture.annotations().stream()
                .flatMap(annotation -> annotation.passages().stream())
                .mapToLong(passage -> passage.words().orElse("").length())
                .sum();
        assertTrue(length > PassageWords.MAX / 2 && length <= PassageWords.MAX, () -> "words: " + length);
    }

    @Test
    void leavesOutALineThatIsTooLong() {
        String start = "1-1\t0-3\tOne\t";
        String longest = start + "x".repeat(TsvReading.MAX_LINE - start.length());
        AnnotatedText kept = read(HEADER + "#Text=One\n" + longest);
        assertEquals(List.of(), kept.findings());
        assertEquals(1, kept.annotations().size());
        AnnotatedText left = read(HEADER + "#Text=One\n" + longest + "x");
        assertEquals("webanno-too-large", left.findings().get(1).id().code());
        assertEquals(List.of(), left.annotations());
    }

    @Test
    void refusesALayerWithALongNameAndCutsIt() {
        AnnotatedText picture =
                read("#FORMAT=WebAnno TSV 3.3\n#T_SP=" + "a".repeat(300) + "\n\n\n#Text=One\n1-1\t0-3\tOne\t*\n");
        assertEquals("webanno-header", picture.findings().get(0).id().code());
        assertEquals("a".repeat(255), picture.annotations().get(0).label());
    }
}
