package org.comity.domain.prose;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language whose words for dates, numbers and denials are known. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr"),
    /** Spanish. */
    SPANISH("es"),
    /** German. */
    GERMAN("de"),
    /** Portuguese. */
    PORTUGUESE("pt");

    private final String code;
    private volatile @Nullable WordTable table;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language of a language tag.
     *
     * @param tag a tag such as {@code fr} or {@code pt-BR} (BCP 47), in letters of either case
     * @return the language of its first subtag, or empty if no table of words exists for it
     */
    public static Optional<Language> of(String tag) {
        int end = tag.indexOf('-');
        String first = end < 0 ? tag : tag.substring(0, end);
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(first)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language whose ten commonest words occur most often in a text.
     *
     * @param text the text
     * @return the language; English if no language has most
     */
    public static Language guess(String text) {
        int[] found = new int[values().length];
        for (Token token : Tokens.of(text, true)) {
            for (Language language : values()) {
                if (token.isWord() && language.table().has("function", token.text())) {
                    found[language.ordinal()]++;
                }
            }
        }
        Language most = ENGLISH;
        for (Language language : values()) {
            if (found[language.ordinal()] > found[most.ordinal()]) {
                most = language;
            }
        }
        for (Language language : values()) {
            if (language != most && found[language.ordinal()] == found[most.ordinal()]) {
                return ENGLISH;
            }
        }
        return most;
    }

    /**
     * The code of the language.
     *
     * @return two letters (ISO 639-1)
     */
    public String code() {
        return code;
    }

    /** The words of the language, read when first needed. */
    WordTable table() {
        WordTable known = table;
        if (known == null) {
            known = WordTable.read(code + ".txt", elides());
            table = known;
        }
        return known;
    }

    /** Returns whether an apostrophe ends a word, as in {@code l'an}. */
    boolean elides() {
        return this == FRENCH || this == PORTUGUESE;
    }

    /** The tokens of a passage in this language. */
    List<Token> tokens(String passage) {
        return Tokens.of(passage, this);
    }
}
