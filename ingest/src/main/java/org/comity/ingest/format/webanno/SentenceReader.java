package org.comity.ingest.format.webanno;

import java.util.Optional;
import java.util.OptionalInt;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** Reads sentences one after the other: first their lines of text, then their tokens. */
final class SentenceReader {

    private final TsvVersion version;
    private final DocumentText text;
    private final TsvProblems problems;
    private final StringBuilder sentence = new StringBuilder();
    private @Nullable TsvCell textLine;
    private @Nullable TsvCell lastTextLine;
    private @Nullable TsvCell token;
    private int tokens;
    private int tokensOfSentence;
    private int begin;
    private int tokenBegin;
    private int tokenEnd;
    private String uncovered = "";
    private boolean lost;
    private boolean wordsDiffer;
    private int misplaced;
    private @Nullable TsvCell firstMisplaced;

    SentenceReader(TsvVersion version, DocumentText text, TsvProblems problems) {
        this.version = version;
        this.text = text;
        this.problems = problems;
    }

    /** Reads the part of a line after {@code #Text=}. */
    void text(TsvCell line) {
        if (tokensOfSentence > 0) {
            end();
        }
        if (textLine == null) {
            textLine = line;
        } else {
            sentence.append('\n');
        }
        sentence.append(TsvEscapes.text(line.text(), version));
    }

    /** Ends the sentence, if there is one. */
    void end() {
        if (textLine != null) {
            uncovered = tokensOfSentence == 0 || lost
                    ? ""
                    : sentence.substring(isWhole(tokenEnd - begin) ? tokenEnd - begin : tokenEnd - begin + 1)
                            .strip();
            lastTextLine = textLine;
            if (tokensOfSentence == 0) {
                problems.error("webanno-token", textLine, "no tokens follow the text " + textLine.quoted());
            }
        }
        textLine = null;
        token = null;
        sentence.setLength(0);
        tokensOfSentence = 0;
        lost = false;
        wordsDiffer = false;
    }

    /** Ends the last sentence of the file. */
    void endOfFile() {
        end();
        if (lastTextLine != null && !uncovered.isEmpty()) {
            problems.warning(
                    "webanno-truncated",
                    lastTextLine,
                    "no token covers " + QuotedText.of(uncovered) + ", the end of the last sentence",
                    "check whether the end of the file is missing");
        }
    }

    /** The number of tokens, and parts of tokens, whose words are not at their offsets. */
    int misplaced() {
        return misplaced;
    }

    /** The offsets of the first token that is not there. */
    Optional<TsvCell> firstMisplaced() {
        return Optional.ofNullable(firstMisplaced);
    }

    private OptionalInt begin(TsvUnitLine line) {
        OptionalInt begin = line.begin();
        return begin.isEmpty() ? begin : OptionalInt.of(text.unit(begin.getAsInt()));
    }

    private OptionalInt end(TsvUnitLine line) {
        OptionalInt end = line.end();
        return end.isEmpty() ? end : OptionalInt.of(text.unit(end.getAsInt()));
    }

    /** Reads the line of a token, or of a part of one. */
    TsvUnit unit(TsvUnitLine line) {
        if (line.isToken()) {
            tokens++;
            tokensOfSentence++;
            token = null;
        }
        if (tokensOfSentence == 1 && line.isToken()) {
            lost = !open(line);
        }
        if (!line.hasNumber()) {
            problems.error("webanno-token", line.id(), line.id().quoted() + " is not the number of a token");
            return TsvUnit.nowhere(line.id(), tokens);
        }
        boolean sound = line.isToken() ? isSoundToken(line) : isSoundPart(line);
        if (!sound) {
            countMisplaced(line);
            return TsvUnit.nowhere(line.id(), tokens);
        }
        int from = begin(line).orElseThrow();
        int to = end(line).orElseThrow();
        checkWords(line, from, to);
        boolean whole = isWhole(from - begin) && isWhole(to - begin);
        return whole ? TsvUnit.of(line.id(), tokens, from, to) : TsvUnit.nowhere(line.id(), tokens);
    }

    private boolean isSoundToken(TsvUnitLine line) {
        if (lost || !hasOffsets(line) || !isInSentence(line)) {
            return false;
        }
        if (begin(line).orElseThrow() < tokenEnd) {
            problems.error(
                    "webanno-offsets",
                    line.offsets(),
                    "the token begins at " + begin(line).orElseThrow() + ", before the end of the previous one at "
                            + tokenEnd);
            return false;
        }
        token = line.id();
        tokenBegin = begin(line).orElseThrow();
        tokenEnd = end(line).orElseThrow();
        return true;
    }

    private boolean isSoundPart(TsvUnitLine line) {
        if (lost || !hasOffsets(line)) {
            return false;
        }
        if (token == null || !line.id().text().startsWith(token.text() + ".")) {
            problems.error(
                    "webanno-token", line.id(), "the part " + line.id().text() + " is not below the line of its token");
            return false;
        }
        boolean within = begin(line).orElseThrow() >= tokenBegin && end(line).orElseThrow() <= tokenEnd;
        if (!within) {
            problems.error(
                    "webanno-offsets",
                    line.offsets(),
                    "the part is at " + line.offsets().text() + ", outside its token at " + tokenBegin + "-"
                            + tokenEnd);
        }
        return within;
    }

    private boolean hasOffsets(TsvUnitLine line) {
        if (begin(line).isPresent()) {
            return true;
        }
        problems.error(
                "webanno-offsets", line.offsets(), line.offsets().quoted() + " is not a pair of offsets such as 0-4");
        return false;
    }

    private boolean isInSentence(TsvUnitLine line) {
        if (end(line).orElseThrow() - begin <= sentence.length()) {
            return true;
        }
        problems.error(
                "webanno-offsets",
                line.offsets(),
                "the token ends at " + end(line).orElseThrow() + ", after the end of its sentence at "
                        + (begin + sentence.length()));
        return false;
    }

    /** Places the sentence where its first token begins. */
    private boolean open(TsvUnitLine line) {
        if (textLine == null) {
            problems.error("webanno-token", line.id(), "there is no line #Text= before the token");
            return false;
        }
        if (!hasOffsets(line)) {
            return false;
        }
        begin = begin(line).orElseThrow();
        tokenEnd = begin;
        if (begin < text.length()) {
            problems.error(
                    "webanno-offsets",
                    line.offsets(),
                    "the sentence begins at " + begin + ", before the end of the previous one at " + text.length());
            return false;
        }
        if (text.isTooFar(begin)) {
            problems.error(
                    "webanno-too-large",
                    line.offsets(),
                    "the sentence begins at " + begin + ", the one before ends at " + text.length()
                            + "; all gaps together may have " + DocumentText.MAX_FILLED + " characters");
            return false;
        }
        text.add(begin, sentence.toString());
        return true;
    }

    /** Reports the first token of a sentence that does not fit its offsets; later ones are wrong by the same amount. */
    private void checkWords(TsvUnitLine line, int from, int to) {
        String words = line.words().text();
        boolean escaped = version.escapesAsJava() && isAt(from, to, TsvEscapes.text(words, version));
        if (escaped || isAt(from, to, words)) {
            return;
        }
        countMisplaced(line);
        if (wordsDiffer) {
            return;
        }
        wordsDiffer = true;
        int start = isWhole(from - begin) ? from - begin : from - begin - 1;
        int end = isWhole(to - begin) ? to - begin : to - begin + 1;
        problems.error(
                "webanno-words",
                line.words(),
                QuotedText.of(words) + " is not at " + line.offsets().text() + " but "
                        + QuotedText.of(sentence.substring(start, end)),
                sentence.indexOf(" ") == 0 ? "a sentence begins where its first token does" : "");
    }

    private void countMisplaced(TsvUnitLine line) {
        misplaced++;
        firstMisplaced = firstMisplaced == null ? line.offsets() : firstMisplaced;
    }

    /** Returns whether a place in the sentence is not within a character. */
    private boolean isWhole(int place) {
        return place == 0
                || place == sentence.length()
                || !Character.isSurrogatePair(sentence.charAt(place - 1), sentence.charAt(place));
    }

    /** Compares no more of the text than the words are long, however many parts a long token has. */
    private boolean isAt(int from, int to, String words) {
        return to - from == words.length()
                && sentence.substring(from - begin, to - begin).equals(words);
    }
}
