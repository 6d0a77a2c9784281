package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ExampleRows;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every line of the lists of sentences and phrases; all but the further ones were written without the program. */
class DateListsTest {

    private static final int FEWEST_PHRASES = 60;

    static List<List<String>> sentences() {
        return Stream.of("dates-hostile.tsv", "dates-further.tsv")
                .flatMap(name -> rows(name).stream())
                .toList();
    }

    static Stream<Arguments> phrases() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        phrases(language).stream().map(row -> Arguments.of(language, row.get(0), row.get(1))));
    }

    private static List<List<String>> phrases(Language language) {
        return rows("phrases-" + language.code() + ".tsv");
    }

    private static List<List<String>> rows(String name) {
        return ExampleRows.of(DateListsTest.class, name).stream()
                .filter(row -> !row.get(0).startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheDatesOfASentence(List<String> row) {
        List<DateMention> all = in(row.get(1), language(row)).all();
        String found = all.stream()
                .filter(mention -> all.stream().noneMatch(other -> isWithin(other, mention)))
                .map(mention -> mention.wording() + "=" + mention.value())
                .collect(Collectors.joining(" | "));

        assertEquals(row.get(2), found.isEmpty() ? "-" : found);
    }

    private static boolean isWithin(DateMention inner, DateMention outer) {
        boolean shorter = inner.end() - inner.start() < outer.end() - outer.start();
        return shorter && inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsAPhraseInAField(Language language, String phrase, String edtf) {
        boolean words = !phrase.equals(edtf);

        assertEquals(edtf, words ? ProseDate.parse(phrase, language).value().toString() : phrase);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void findsInAPassageWhatAPhraseMeans(Language language, String phrase, String edtf) {
        assertTrue(says(in(phrase, language), Edtf.parse(edtf)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsAWordingInAFieldAsInThePassage(List<String> row) {
        Language language = language(row);
        for (DateMention mention : in(row.get(1), language).all()) {
            String read = read(mention.wording(), language);

            assertTrue(read.isEmpty() || read.equals(mention.value().toString()), mention + " is read as " + read);
        }
    }

    @Test
    void findsInAPassageWhatAFieldReads() {
        for (List<String> row : ExampleRows.of(DateListsTest.class, "wordings.tsv")) {
            assertTrue(says(in(row.get(0), Language.ENGLISH), Edtf.parse(row.get(1))), row.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasPhrasesOfEachLanguage(Language language) {
        assertTrue(phrases(language).size() >= FEWEST_PHRASES);
    }

    private static boolean says(DateMentions mentions, Edtf value) {
        return value instanceof ImpreciseInterval period
                ? mentions.say(period).said()
                : mentions.all().stream()
                        .anyMatch(mention -> DateAgreement.isSame(mention.value(), (ImpreciseDate) value));
    }

    private static String read(String wording, Language language) {
        try {
            return ProseDate.parse(wording, language).value().toString();
        } catch (IllegalArgumentException refused) {
            return "";
        }
    }

    private static Language language(List<String> row) {
        return Language.ofTag(row.get(0)).orElse(Language.ENGLISH);
    }

    private static DateMentions in(String passage, Language language) {
        return DateMentions.in(passage, language, List.of());
    }
}
