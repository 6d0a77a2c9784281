package org.comity.domain.prose;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * A language whose words for dates, numbers and denials are known.
 *
 * @since 0.1
 */
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

    Language(String code) {
        this.code = code;
    }

    /**
     * Finds a language by its label.
     *
     * @param label such as {@code french}
     * @return the language, or empty if none has this label
     */
    public static Optional<Language> find(String label) {
        return Labels.find(values(), Language::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The language with this label.
     *
     * @param label such as {@code french}
     * @return the language
     * @throws IllegalArgumentException if no language has this label; the message quotes it
     */
    public static Language of(String label) {
        return Labels.get(values(), Language::label, Objects.requireNonNull(label, "label"), "language");
    }

    /**
     * The language of a language tag.
     *
     * @param tag a tag such as {@code fr} or {@code pt-BR} (BCP 47), in letters of either case
     * @return the language of its first subtag, or empty if no table of words exists for it
     */
    public static Optional<Language> ofTag(String tag) {
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
        Map<Language, Integer> found = new EnumMap<>(Language.class);
        List<Token> tokens = Tokens.of(text, true);
        int most = 0;
        for (Language language : values()) {
            int count = language.functionWords(tokens);
            most = Math.max(most, count);
            found.put(language, count);
        }
        int highest = most;
        List<Language> commonest = found.entrySet().stream()
                .filter(entry -> entry.getValue() == highest)
                .map(Map.Entry::getKey)
                .toList();
        return commonest.size() == 1 ? commonest.get(0) : ENGLISH;
    }

    private int functionWords(List<Token> tokens) {
        int count = 0;
        for (Token token : tokens) {
            if (token.isWord() && table().has("function", token.text())) {
                count++;
            }
        }
        return count;
    }

    /**
     * The printed name, which is the English one in lower case.
     *
     * @return {@code english}, {@code french}, {@code spanish}, {@code german} or {@code portuguese}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The code of the language.
     *
     * @return two letters (ISO 639-1)
     */
    public String code() {
        return code;
    }

    /**
     * Whether a plain space separates groups of three digits, as in {@code 12 000}. Fixed spaces do in every language.
     *
     * @return false if two numbers in digits can follow each other
     */
    public boolean groupsDigitsBySpace() {
        return this != ENGLISH && this != GERMAN;
    }

    /** The words of the language, which are read when they are needed first. */
    WordTable table() {
        return switch (this) {
            case ENGLISH -> EnglishWords.TABLE;
            case FRENCH -> FrenchWords.TABLE;
            case SPANISH -> SpanishWords.TABLE;
            case GERMAN -> GermanWords.TABLE;
            case PORTUGUESE -> PortugueseWords.TABLE;
        };
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
