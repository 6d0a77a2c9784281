package org.comity.ingest.format.web;

import java.util.Optional;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The selection of a selector, as far as it can be determined without the text.
 *
 * @param passageOrNull the words, or null if they cannot be determined
 * @param reported whether the reason for that has been reported
 * @param kind the class of the selector, for messages
 */
record SelectedPassage(@Nullable Passage passageOrNull, boolean reported, String kind) {

    /** The longest words in which others are looked up, in UTF-16 units. */
    static final int LONGEST_SEARCHED = 10_000;

    /** The length of the context kept beside a part, in UTF-16 units. */
    private static final int BESIDE = 200;

    static SelectedPassage of(Passage passage, String kind) {
        return new SelectedPassage(passage, false, kind);
    }

    /** A selection of something that a plain text does not have, such as elements. */
    static SelectedPassage elsewhere(String kind) {
        return new SelectedPassage(null, false, kind);
    }

    /** A selection with an error that has been reported. */
    static SelectedPassage failed(String kind) {
        return new SelectedPassage(null, true, kind);
    }

    Optional<Passage> passage() {
        return Optional.ofNullable(passageOrNull);
    }

    /** Combines two selectors of one target: the words of one and the offsets of the other; the earlier one first. */
    SelectedPassage and(SelectedPassage other) {
        if (passageOrNull == null || other.passageOrNull == null) {
            Passage either = passageOrNull == null ? other.passageOrNull : passageOrNull;
            return new SelectedPassage(either, reported || other.reported, kind);
        }
        if (passageOrNull.until().isPresent() || other.passageOrNull.until().isPresent()) {
            // Offsets are those of the whole passage, so they do not go with its first words.
            boolean second = passageOrNull.until().isPresent()
                    && other.passageOrNull.until().isEmpty()
                    && other.passageOrNull.words().isPresent();
            boolean first =
                    passageOrNull.until().isPresent() || passageOrNull.words().isPresent();
            Passage chosen = first && !second ? passageOrNull : other.passageOrNull;
            return new SelectedPassage(chosen, reported || other.reported, kind);
        }
        Passage spoken = passageOrNull.words().isPresent() ? passageOrNull : other.passageOrNull;
        Passage placed = passageOrNull.offsets().isPresent() ? passageOrNull : other.passageOrNull;
        Passage both = new Passage(spoken.wordsOrNull(), placed.offsetsOrNull(), spoken.before(), spoken.after());
        return new SelectedPassage(both, reported || other.reported, kind);
    }

    /**
     * The part of a selection that another selector selects within it (section 4.2.9). Its offsets count from the
     * beginning of this one.
     *
     * @return the part, or empty if it is not inside, or cannot be determined
     */
    static Optional<Passage> within(Passage outer, Passage inner) {
        if (outer.until().isPresent() || inner.until().isPresent()) {
            return Optional.empty();
        }
        if (inner.words().isPresent()) {
            return outer.words().flatMap(words -> quoted(words, outer, inner));
        }
        Offsets part = inner.offsets().orElseThrow();
        if (outer.words().isPresent()) {
            return cut(outer.words().get(), part).map(cut -> cut.beside(outer));
        }
        return shifted(outer.offsets().orElseThrow(), part).map(Passage::at);
    }

    private static Optional<Passage> quoted(String words, Passage outer, Passage inner) {
        String wanted = inner.words().orElseThrow();
        int start = new WordsWithin(outer.before(), words, outer.after()).only(wanted, inner.before(), inner.after());
        return start < 0 ? Optional.empty() : Optional.of(new Cut(words, start, start + wanted.length()).beside(outer));
    }

    private static Optional<Cut> cut(String words, Offsets part) {
        boolean points = part.unit() == OffsetUnit.CODE_POINTS;
        int length = points ? words.codePointCount(0, words.length()) : words.length();
        if (part.start() < 0 || part.end() < part.start() || part.end() > length) {
            return Optional.empty();
        }
        int start = points ? words.offsetByCodePoints(0, part.start()) : part.start();
        int end = points ? words.offsetByCodePoints(start, part.end() - part.start()) : part.end();
        Cut cut = new Cut(words, start, end);
        return cut.isWhole() ? Optional.of(cut) : Optional.empty();
    }

    private static Optional<Offsets> shifted(Offsets outer, Offsets part) {
        long start = (long) outer.start() + part.start();
        long end = (long) outer.start() + part.end();
        return part.start() < 0 || part.end() < part.start() || end > outer.end()
                ? Optional.empty()
                : Optional.of(new Offsets((int) start, (int) end, outer.unit()));
    }

    /** A part of some words, between two units. */
    private record Cut(String words, int start, int end) {

        /** Returns whether no surrogate pair is cut. */
        boolean isWhole() {
            return isBoundary(start) && isBoundary(end);
        }

        private boolean isBoundary(int unit) {
            return unit == 0
                    || unit == words.length()
                    || !Character.isSurrogatePair(words.charAt(unit - 1), words.charAt(unit));
        }

        Passage beside(Passage outer) {
            return new Passage(
                    words.substring(start, end),
                    null,
                    last(last(outer.before()) + words.substring(0, start)),
                    first(words.substring(end) + first(outer.after())));
        }

        private static String last(String text) {
            int from = Math.max(0, text.length() - BESIDE);
            return text.substring(cuts(text, from) ? from + 1 : from);
        }

        private static String first(String text) {
            int to = Math.min(text.length(), BESIDE);
            return text.substring(0, cuts(text, to) ? to - 1 : to);
        }

        private static boolean cuts(String text, int unit) {
            return !new Cut(text, unit, unit).isWhole();
        }
    }
}
