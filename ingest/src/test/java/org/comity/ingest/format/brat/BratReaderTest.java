package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.Test;

/** Inputs too large for the files of {@link BratFileTest}, with which a careless reader would take hours. */
class BratReaderTest {

    private static final int MANY = 100_000;

    private static AnnotatedText read(String lines) {
        return ReaderLaws.assertLawful(new BratReader(), "x.ann", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String counted(AnnotatedText picture) {
        return picture.findings().stream()
                .filter(finding -> finding.id().code().equals("too-many-findings"))
                .map(finding -> finding.origin().orElseThrow() + ": "
                        + finding.severity().label() + ": " + finding.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void tellsItsFormatAndEnding() {
        assertEquals("brat", new BratReader().format());
        assertEquals(List.of(".ann"), new BratReader().endings());
        assertEquals("brat", new BratWriter().format());
        assertEquals(".ann", new BratWriter().ending());
    }

    @Test
    void saysWhenAFileIsNoText() {
        AnnotatedText picture = ReaderLaws.assertLawful(new BratReader(), "x.ann", new byte[] {'T', '1', (byte) 0xFF});
        assertEquals(List.of(), picture.annotations());
        assertEquals("not-utf-8", picture.findings().get(0).id().code());
    }

    @Test
    void countsWhatIsWrongAfterAHundredFindings() {
        assertEquals(
                "x.ann:101:1: error: 99900 more findings 'brat-line' are not shown",
                counted(read("T1 X 0 1 a\n".repeat(MANY))));
        assertEquals(
                "x.ann:101:1: warning: 1 more finding 'brat-line' is not shown",
                counted(read("# remark\n".repeat(101))));
        assertEquals(
                "x.ann:101:1: error: 2 more findings 'brat-line' are not shown",
                counted(read("# remark\n".repeat(101) + "T1 X\n")));
    }

    @Test
    void readsManyLinesThatAreAllBad() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            lines.append("T").append(i).append("\tX 0 5;9 14\tabc\n");
            lines.append("E").append(i).append("\tX:T").append(i + MANY).append(" Y:T0\n");
        }
        AnnotatedText picture = read(lines.toString());
        assertEquals(2 * MANY, picture.annotations().size());
        assertEquals(
                "x.ann:201:17: error: 99900 more findings 'brat-words' are not shown\n"
                        + "x.ann:202:6: error: 99900 more findings 'brat-trigger' are not shown",
                counted(picture));
    }

    @Test
    void readsNotesOfNotesOfNotes() {
        StringBuilder lines = new StringBuilder("T1\tX 0 1\ta\n#0\tN T1\tfirst\n");
        for (int i = 1; i < MANY; i++) {
            lines.append('#').append(i).append("\tN #").append(i - 1).append("\tx\n");
        }
        assertEquals(
                MANY,
                read(lines.toString()).annotations().get(0).details().notes().size());
        StringBuilder backwards = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            backwards.append('#').append(i).append("\tN #").append(i + 1).append("\tx\n");
        }
        assertEquals(1, read(backwards.toString()).findings().size());
        assertEquals(1, read(backwards + "#" + MANY + "\tN #0\tx\n").findings().size());
    }

    @Test
    void readsALineOfMillionsOfArguments() {
        AnnotatedText unknown = read("T1\tX 0 1\ta\nE1\tX:T1" + " Y:T9".repeat(2_000_000));
        assertEquals("x.ann:2:509: error: 1999900 more findings 'brat-argument' are not shown", counted(unknown));
        AnnotatedText known = read("T1\tX 0 1\ta\nE1\tX:T1" + " Y:T1".repeat(500_000));
        assertEquals(500_000, known.annotations().get(1).arguments().size());
    }

    @Test
    void readsALineOfMillionsOfFragments() {
        StringBuilder offsets = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            offsets.append(i == 0 ? "" : ";").append(2 * i).append(' ').append(2 * i + 1);
        }
        AnnotatedText picture = read("T1\tX " + offsets + "\t" + "\uD83C\uDF0D ".repeat(200_000));
        assertEquals(200_000, picture.annotations().get(0).passages().size());
        assertEquals(List.of(), picture.findings());
        AnnotatedText backwards = read("T1\tX " + "5 6;".repeat(100_000) + "5 6\t" + "a ".repeat(3));
        assertEquals("x.ann:1:410: warning: 99900 more findings 'brat-offsets' are not shown", counted(backwards));
    }

    @Test
    void readsALongLineWithoutAnyTab() {
        AnnotatedText picture = read("T1 ".repeat(4_000_000));
        assertEquals("no tab follows the id 'T1'", picture.findings().get(0).message());
        assertEquals(1, read("T1\t" + "X".repeat(10_000_000)).findings().size());
        assertEquals(1, read("\t".repeat(10_000_000) + "x").findings().size());
    }

    @Test
    void joinsFragmentsThatOnlyALineEndOrATabParts() {
        String text = "Lake \n Union\tBank, Delta Forum\n\nPact of Rivers\n";
        String file = """
                T1\tX 0 4;7 12\tLake Union
                T2\tX 7 12;13 17;19 24\tUnion Bank Delta
                T3\tX 19 24;25 30;32 36\tDelta Forum Pact
                T4\tX 0 4;7 12\tLake Onion
                T5\tX 7 12;0 4\tUnion Lake
                T6\tX 0 4;7 99\tLake Union
                """;
        AnnotatedText read = new BratReader().read("x.ann", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("0..12", "7..17 19..24", "19..24 25..36", "0..4 7..12", "7..12 0..4", "0..4 7..99"),
                new BratReader()
                        .heldAgainst(text, read.annotations()).stream()
                                .map(annotation -> annotation.passages().stream()
                                        .map(passage ->
                                                passage.offsets().orElseThrow().toString())
                                        .collect(Collectors.joining(" ")))
                                .toList());
    }
}
