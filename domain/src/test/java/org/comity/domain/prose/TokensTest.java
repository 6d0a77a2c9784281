package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void splitsWordsDigitsAndSigns() {
        assertEquals(
                List.of("the", "1980", "s", "-", "it", "didn't", "join", "(", "cop", "21", ")", "."),
                texts("The 1980s—it didn’t join (COP21).", Language.ENGLISH));
    }

    @Test
    void endsAWordAtTheApostropheWhereArticlesAreElided() {
        assertEquals(List.of("l'", "an", "d'", "août"), texts("l’an d'Août", Language.FRENCH));
    }

    @Test
    void composesLettersAndReadsDigitsOfAnyScript() {
        assertEquals(
                List.of("février", "2015", "2015", "2015"),
                texts(Normalizer.normalize("FÉVRIER", Normalizer.Form.NFD) + " ٢٠١٥ ２０１５ २०१५", Language.FRENCH));
    }

    @Test
    void takesEachIdeographAsAWord() {
        assertEquals(List.of("2015", "年", "3", "月", "加", "入"), texts("2015年3月加入", Language.ENGLISH));
    }

    @Test
    void skipsWhatIsNotShown() {
        assertEquals(List.of("member", "20", "15"), texts("mem\u00ADber\u200B 2\u200B0 15", Language.ENGLISH));
    }

    @Test
    void keepsOffsetsAndTheSpaceBefore() {
        List<Token> tokens = Tokens.of("in\u00A0 May", Language.ENGLISH);
        assertEquals(new Token(Token.Kind.WORD, "in", 0, 2, (char) 0, false), tokens.get(0));
        assertEquals(new Token(Token.Kind.WORD, "may", 4, 7, ' ', true), tokens.get(1));
    }

    @Test
    void composesAsUnicodeDoes() {
        for (char letter : "àáâãäåçèéêëìíîïñòóôõöùúûüýÿšžčĺńś".toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            assertEquals(List.of(String.valueOf(letter)), texts(apart, Language.ENGLISH));
            assertEquals(apart.charAt(0), Letters.plain(letter));
        }
    }

    @Test
    void guessesTheLanguageFromItsCommonestWords() {
        assertEquals(Language.ENGLISH, Language.guess("The Forum was founded in 1990 by the states of the region."));
        assertEquals(Language.FRENCH, Language.guess("Le Forum est l'une des organisations dans la région."));
        assertEquals(
                Language.SPANISH, Language.guess("El Foro y los Estados de la región, en una reunión con las partes."));
        assertEquals(Language.GERMAN, Language.guess("Das Forum ist der Bund, den die Staaten mit dem Rat schlossen."));
        assertEquals(Language.PORTUGUESE, Language.guess("O Fórum não é um dos órgãos da região, e sim do mundo."));
        assertEquals(Language.ENGLISH, Language.guess("Арландия 2015"));
    }

    @Test
    void readsLanguageTags() {
        assertEquals(Optional.of(Language.PORTUGUESE), Language.ofTag("pt-BR"));
        assertEquals(Optional.of(Language.FRENCH), Language.ofTag("FR"));
        assertEquals(Optional.empty(), Language.ofTag("ru"));
    }

    private static List<String> texts(String passage, Language language) {
        return Tokens.of(passage, language).stream().map(Token::text).toList();
    }
}
