package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;

/** Lines of words with a label, {@code T1 <tab> Organization 0 5;16 23 <tab> words}. */
final class TextboundLine {

    private final BratLine line;
    private final BratScan scan;
    private final List<Offsets> fragments = new ArrayList<>();
    private String id = "";

    /** Reads these lines of a file, one after the other. */
    TextboundLine(BratLine line, BratScan scan) {
        this.line = line;
        this.scan = scan;
    }

    boolean read(String id) {
        this.id = id;
        fragments.clear();
        String label = line.word();
        if (label.isEmpty()) {
            scan.malformed(id, 'T', id + " has no label");
            return false;
        }
        if (!readFragments()) {
            return false;
        }
        scan.add(BratDraft.span(id, label, passages(), line.number()));
        return true;
    }

    private boolean readFragments() {
        do {
            line.skipSpaces();
            int position = line.position();
            long start = line.digits();
            boolean apart = line.skip(' ');
            line.skipSpaces();
            long end = line.digits();
            line.skipSpaces();
            boolean over = line.isFieldEnd();
            if (!apart || start < 0 || end < 0 || !(over || line.skip(';'))) {
                return refuse(position, "not a range of offsets");
            }
            if (start > Integer.MAX_VALUE || end > Integer.MAX_VALUE) {
                return refuse(position, "beyond the end of any text");
            }
            boolean point = start == end && fragments.isEmpty() && over;
            if (start >= end && !point) {
                return refuse(position, "an empty range");
            }
            warnOfOverlap(start, position);
            fragments.add(new Offsets((int) start, (int) end, OffsetUnit.CODE_POINTS));
            if (over) {
                return true;
            }
        } while (true);
    }

    private boolean refuse(int position, String what) {
        scan.findings()
                .add(
                        Severity.ERROR,
                        "brat-offsets",
                        id,
                        position,
                        QuotedText.of(line.fieldFrom(position)) + " is " + what,
                        "offsets are written as 0 5, or 0 5;16 23 with a gap, with a tab before the words");
        return false;
    }

    private void warnOfOverlap(long start, int position) {
        if (!fragments.isEmpty() && start < fragments.get(fragments.size() - 1).end()) {
            scan.findings()
                    .add(
                            Severity.WARNING,
                            "brat-offsets",
                            id,
                            position,
                            "the fragments of " + id + " overlap or run backwards");
        }
    }

    private List<Passage> passages() {
        boolean has = line.nextField();
        int position = line.position();
        if (!has || line.isOver()) {
            return withoutWords(position);
        }
        String words = words(position);
        if (fragments.size() == 1) {
            return List.of(only(words, fragments.get(0), position));
        }
        List<String> parts = FragmentWords.split(words, fragments);
        if (parts.isEmpty()) {
            return extent(words, position);
        }
        List<Passage> passages = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            passages.add(Passage.of(parts.get(i), fragments.get(i)));
        }
        return passages;
    }

    /**
     * The rest of the line. If it does not fit the offsets, but does with the line ends that some programs write within
     * words, as such or as a backslash and a letter, these are part of it.
     */
    private String words(int position) {
        String words = line.restOfLine();
        if (fit(words)) {
            return words;
        }
        List<String> longer = new ArrayList<>(List.of(typed(words)));
        longer.addAll(line.restWithNextLines());
        for (int i = 0; i < longer.size(); i++) {
            for (String form : List.of(longer.get(i), longer.get(i).replace("\r\n", "\n"))) {
                if (fit(form)) {
                    warnOfLineEnd(position);
                    line.takeLines(i);
                    return form;
                }
            }
        }
        return words;
    }

    /** The words with the line ends and tabs that are typed out. */
    private static String typed(String words) {
        return words.indexOf('\\') < 0
                ? words
                : words.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
    }

    private boolean fit(String words) {
        return fragments.size() == 1
                ? FragmentWords.fit(words, fragments.get(0))
                : !FragmentWords.split(words, fragments).isEmpty();
    }

    private void warnOfLineEnd(int position) {
        scan.findings()
                .addRepeated(
                        Severity.WARNING,
                        "brat-words",
                        "line ends",
                        position,
                        "there is a line end within the words of " + id,
                        "write a space instead, as brat does");
    }

    /**
     * Words that fit neither the fragments nor everything from the first to the last. With white space folded, they may be
     * the latter, which only the text shows.
     */
    private List<Passage> extent(String words, int position) {
        int start = fragments.get(0).start();
        int end = fragments.get(fragments.size() - 1).end();
        long marked =
                fragments.stream().mapToLong(one -> one.end() - one.start()).sum();
        long extent = (long) end - start;
        int length = words.codePointCount(0, words.length());
        boolean spaced = words.codePoints().anyMatch(WhiteSpace::isWhite);
        if (spaced && marked < length && Math.abs(extent - length) < extent - marked) {
            return List.of(Passage.of(words, new Offsets(start, end, OffsetUnit.CODE_POINTS)));
        }
        scan.findings()
                .add(
                        Severity.ERROR,
                        "brat-words",
                        id,
                        position,
                        QuotedText.of(words) + " cannot be split into " + fragments.size()
                                + " fragments of these lengths");
        return fragments.stream().map(Passage::at).toList();
    }

    /** Words with one range of offsets. From 0 to 0 is the whole text. */
    private Passage only(String words, Offsets offsets, int position) {
        if (!FragmentWords.fit(words, offsets)) {
            scan.findings()
                    .add(
                            Severity.WARNING,
                            "brat-words",
                            id,
                            position,
                            QuotedText.of(words) + " is not as long as " + offsets);
        }
        return Passage.of(words, offsets);
    }

    /** Whether the line marks a place between two characters. */
    private boolean isPoint() {
        return fragments.get(0).start() == fragments.get(0).end();
    }

    private List<Passage> withoutWords(int position) {
        if (fragments.get(0).end() == 0) {
            return List.of();
        }
        if (isPoint()) {
            return List.of(Passage.at(fragments.get(0)));
        }
        scan.findings().add(Severity.WARNING, "brat-words", id, position, id + " has no words after its offsets");
        return fragments.stream().map(Passage::at).toList();
    }
}
