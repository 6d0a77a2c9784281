package org.comity.ingest.format.webanno;

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
                    : sentence.substring(tokenEnd - begin).strip();
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
            return TsvUnit.nowhere(line.id(), tokens);
        }
        int from = line.begin().orElseThrow();
        int to = line.end().orElseThrow();
        checkWords(line, from, to);
        return TsvUnit.of(line.id(), tokens, from, to);
    }

    private boolean isSoundToken(TsvUnitLine line) {
        if (lost || !hasOffsets(line) || !isInSentence(line)) {
            return false;
        }
        if (line.begin().orElseThrow() < tokenEnd) {
            problems.error(
                    "webanno-offsets",
                    line.offsets(),
                    "the token begins at " + line.begin().orElseThrow() + ", before the end of the previous one at "
                            + tokenEnd);
            return false;
        }
        token = line.id();
        tokenBegin = line.begin().orElseThrow();
        tokenEnd = line.end().orElseThrow();
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
        boolean within = line.begin().orElseThrow() >= tokenBegin && line.end().orElseThrow() <= tokenEnd;
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
        if (line.begin().isPresent()) {
            return true;
        }
        problems.error(
                "webanno-offsets", line.offsets(), line.offsets().quoted() + " is not a pair of offsets such as 0-4");
        return false;
    }

    private boolean isInSentence(TsvUnitLine line) {
        if (line.end().orElseThrow() - begin <= sentence.length()) {
            return true;
        }
        problems.error(
                "webanno-offsets",
                line.offsets(),
                "the token ends at " + line.end().orElseThrow() + ", after the end of its sentence at "
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
        begin = line.begin().orElseThrow();
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
        if (wordsDiffer || escaped || isAt(from, to, words)) {
            return;
        }
        wordsDiffer = true;
        problems.error(
                "webanno-words",
                line.words(),
                QuotedText.of(words) + " is not at " + line.offsets().text() + " but "
                        + QuotedText.of(sentence.substring(from - begin, to - begin)),
                sentence.indexOf(" ") == 0 ? "a sentence begins where its first token does" : "");
    }

    /** Compares no more of the text than the words are long, however many parts a long token has. */
    private boolean isAt(int from, int to, String words) {
        return to - from == words.length()
                && sentence.substring(from - begin, to - begin).equals(words);
    }
}
