package org.comity.ingest.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.comity.domain.prose.Language;

/**
 * Words of denial, of an end, for joining and for roles in five languages, written down for these tests and not those of
 * the readings.
 */
final class WordList {

    private static final List<String[]> LINES = lines();

    private WordList() {}

    private static List<String[]> lines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream("words.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The words of one sort: {@code denial}, {@code end}, {@code role} or {@code not}. */
    static List<String> of(Language language, String sort) {
        List<String> words = new ArrayList<>();
        for (String[] line : LINES) {
            if (line[0].equals(language.code()) && line[1].equals(sort)) {
                words.addAll(List.of(line[2].split(", ")));
            }
        }
        return words;
    }

    /** The places of the words in a passage, as pairs of offsets; a word that ends in * may continue. */
    static List<int[]> find(String passage, List<String> words) {
        List<int[]> found = new ArrayList<>();
        String lower = passage.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int end = longestAt(lower, at, words);
            if (end > at) {
                found.add(new int[] {at, end});
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static int longestAt(String passage, int at, List<String> words) {
        if (at > 0 && Character.isLetterOrDigit(passage.charAt(at - 1))) {
            return at;
        }
        int longest = at;
        for (String word : words) {
            boolean open = word.endsWith("*");
            String start = open ? word.substring(0, word.length() - 1) : word;
            int end = at + start.length();
            if (passage.startsWith(start, at)) {
                while (open && end < passage.length() && Character.isLetter(passage.charAt(end))) {
                    end++;
                }
                boolean whole = !Character.isLetter(start.charAt(start.length() - 1))
                        || end == passage.length()
                        || !Character.isLetterOrDigit(passage.charAt(end));
                longest = whole ? Math.max(longest, end) : longest;
            }
        }
        return longest;
    }
}
