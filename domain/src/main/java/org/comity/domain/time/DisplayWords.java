package org.comity.domain.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language with which dates are displayed; the table {@code date-words.txt} explains its own format. */
final class DisplayWords {
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh";
    private static final String TRADITIONAL = "zh-Hant";
    private static final Set<String> TRADITIONAL_COUNTRIES = Set.of("TW", "HK", "MO");

    /** For each form of a word the forms to try, in this order; the last one is the word itself. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "bare", List.of(""),
            "after", List.of(".after", ""),
            "about", List.of(".about", ".after", ""),
            "until", List.of(".until", ".after", ""),
            "in", List.of(".in", ".after", ""),
            "gen", List.of(".gen", ""),
            "of", List.of(".of", ""));

    private final Map<String, String> words;

    private DisplayWords(Map<String, String> words) {
        this.words = words;
    }

    /** The words of the language of a locale, or else English ones. */
    static DisplayWords of(Locale locale) {
        Map<String, DisplayWords> languages = Languages.ALL;
        boolean traditional = locale.getScript().equals("Hant") || TRADITIONAL_COUNTRIES.contains(locale.getCountry());
        boolean simplified = locale.getScript().equals("Hans");
        String language =
                locale.getLanguage().equals(CHINESE) && traditional && !simplified ? TRADITIONAL : locale.getLanguage();
        DisplayWords words = languages.get(language);
        return words != null ? words : Objects.requireNonNull(languages.get(ENGLISH));
    }

    /**
     * The text of a key in a form, with slots in braces; null if the language has none.
     *
     * @param own a more special key, which is tried first for each form
     */
    @Nullable
    String find(String own, String key, String form) {
        for (String suffix : Objects.requireNonNull(FORMS.get(form), form)) {
            String text = words.getOrDefault(own + suffix, words.get(key + suffix));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The text of a key that the language has. */
    String get(String key, String form) {
        return Objects.requireNonNull(find(key, key, form), key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    static boolean isForm(String name) {
        return FORMS.containsKey(name);
    }

    /** The name of a month, or its number if the language writes numbers. */
    String month(int number) {
        String months = words.get("months");
        return months == null ? String.valueOf(number) : months.split(", ", -1)[number - 1];
    }

    /** The table, which is read when it is needed first. */
    private static final class Languages {
        static final Map<String, DisplayWords> ALL = read();

        private static Map<String, DisplayWords> read() {
            String resource = "date-words.txt";
            try (InputStream in = Objects.requireNonNull(DisplayWords.class.getResourceAsStream(resource), resource);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return sections(lines);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static Map<String, DisplayWords> sections(BufferedReader lines) {
            Map<String, Map<String, String>> sections = new HashMap<>();
            String[] language = {""};
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        if (line.startsWith("[")) {
                            language[0] = line.substring(1, line.length() - 1);
                            Map<String, String> base = language[0].equals(TRADITIONAL) ? sections.get(CHINESE) : null;
                            sections.put(language[0], base == null ? new HashMap<>() : new HashMap<>(base));
                        } else {
                            int colon = line.indexOf(": ");
                            Objects.requireNonNull(sections.get(language[0]))
                                    .put(line.substring(0, colon), line.substring(colon + 2));
                        }
                    });
            Map<String, DisplayWords> languages = new HashMap<>();
            sections.forEach((code, words) -> languages.put(code, new DisplayWords(words)));
            return languages;
        }
    }
}
