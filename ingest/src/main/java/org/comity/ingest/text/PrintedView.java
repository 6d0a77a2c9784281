package org.comity.ingest.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.comity.domain.text.WhiteSpace;

/**
 * A text as it is read in print: the folded view with ligatures and similar forms of letters unified (see
 * {@link PrintSigns}), and with the words joined that a hyphen splits at the end of a line.
 *
 * <p>The hyphens between letters are left out. Those within a line must be in the quote too, and those of the quote in
 * the text; one at the end of a line, which may only split the word, may be in the quote or not.
 */
final class PrintedView {

    /** Longer quotes are not looked up, because comparing their hyphens could take too long. */
    static final int LONGEST_QUOTE = 1_000;

    private final FoldedView folded;
    private final Joined joined;
    private final int[] inFolded;
    private final RepeatedSearch search;

    private PrintedView(FoldedView folded) {
        this.folded = folded;
        this.joined = new Joined(folded);
        this.inFolded = joined.inFolded();
        this.search = new RepeatedSearch(joined.characters());
    }

    /** The printed view of a text. */
    static PrintedView of(String text) {
        return new PrintedView(FoldedView.ofPrint(text));
    }

    /** Returns whether a passage and some words are read as the same. */
    static boolean areAlike(String passage, String words) {
        PrintedView view = of(passage);
        Quoted quoted = view.new Quoted(words);
        String characters = view.joined.characters();
        int from = characters.startsWith(" ") ? 1 : 0;
        return !quoted.needle.isEmpty() && WhiteSpace.strip(characters).equals(quoted.needle) && quoted.fits(from);
    }

    /** This view for one quote. */
    View forQuote(String words) {
        return new Quoted(words);
    }

    /** The view for one quote, which finds only passages whose hyphens agree with those of the quote. */
    private final class Quoted implements View {

        private final Joined quote;
        private final String needle;

        /** How many spaces were before the words. */
        private final int skipped;

        Quoted(String words) {
            this.quote = new Joined(FoldedView.ofPrint(words));
            this.needle = WhiteSpace.strip(quote.characters());
            this.skipped = quote.characters().startsWith(" ") ? 1 : 0;
        }

        @Override
        public String characters() {
            return joined.characters();
        }

        @Override
        public void forEach(String words, int from, int to, IntConsumer match) {
            search.forEach(words, from, to, at -> {
                if (fits(at)) {
                    match.accept(at);
                }
            });
        }

        /** Returns whether the hyphens of a passage that begins at an index agree with those of the quote. */
        private boolean fits(int at) {
            return agree(joined, at, quote, skipped) && agree(quote, skipped, joined, at);
        }

        /** Returns whether the others have each hyphen that is within a line. */
        private boolean agree(Joined ones, int from, Joined others, int start) {
            int end = from + needle.length();
            for (int i = ones.within.nextSetBit(from + 1); i >= 0 && i < end; i = ones.within.nextSetBit(i + 1)) {
                if (!others.hasHyphen(start + i - from)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String wordsToFind(String words) {
            return needle;
        }

        @Override
        public boolean isBoundary(int index) {
            return index == 0 || index == inFolded.length || folded.isBoundary(inFolded[index]);
        }

        @Override
        public int originalStart(int index) {
            return folded.originalStart(inFolded[index]);
        }

        @Override
        public int originalEnd(int index) {
            return folded.originalEnd(inFolded[index - 1] + 1);
        }

        @Override
        public int index(int originalUnit) {
            int at = Arrays.binarySearch(inFolded, folded.index(originalUnit));
            return at >= 0 ? at : -at - 1;
        }
    }

    /** Characters without the hyphens between letters. */
    private static final class Joined {

        private final String characters;
        private final int[] inFolded;

        /** The places without a hyphen that the characters have there within a line, and at the end of one. */
        private final BitSet within = new BitSet();

        private final BitSet atLineEnd = new BitSet();

        Joined(FoldedView folded) {
            String all = folded.characters();
            StringBuilder kept = new StringBuilder(all.length());
            int[] places = new int[all.length()];
            int i = 0;
            while (i < all.length()) {
                int next = after(folded, i);
                if (next == i) {
                    places[kept.length()] = i;
                    kept.append(all.charAt(i));
                    next++;
                } else {
                    (next == i + 1 && all.charAt(i) == '-' ? within : atLineEnd).set(kept.length());
                }
                i = next;
            }
            this.characters = kept.toString();
            this.inFolded = Arrays.copyOf(places, kept.length());
        }

        /** The index after a hyphen, and the line end behind it, that is between letters; otherwise the same index. */
        private static int after(FoldedView folded, int at) {
            String all = folded.characters();
            char c = all.charAt(at);
            if ((c != '-' && c != ' ') || at == 0 || !WordCharacters.isPart(all.codePointBefore(at))) {
                return at;
            }
            boolean broken = c == '-' && at + 1 < all.length() && all.charAt(at + 1) == ' ';
            int space = broken ? at + 1 : at;
            int next = c == ' ' || broken ? space + 1 : at + 1;
            if (next == all.length() || !WordCharacters.isPart(all.codePointAt(next)) || !isLetter(all, at, next)) {
                return at;
            }
            if (c == '-' && !broken) {
                return next;
            }
            boolean hyphen = broken
                    ? PrintSigns.isHyphen(folded.original(at, at + 1).codePointAt(0))
                    : folded.before(space) == '\u00AD';
            return hyphen && LineEnds.isIn(folded.original(space, next)) ? next : at;
        }

        private static boolean isLetter(String all, int before, int after) {
            return !Character.isDigit(all.codePointBefore(before)) && !Character.isDigit(all.codePointAt(after));
        }

        String characters() {
            return characters;
        }

        int[] inFolded() {
            return inFolded;
        }

        boolean hasHyphen(int place) {
            return within.get(place) || atLineEnd.get(place);
        }
    }
}
