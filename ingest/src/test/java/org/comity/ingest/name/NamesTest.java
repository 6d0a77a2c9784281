package org.comity.ingest.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.entity.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IOM|iom",
                "G- 9|G-9",
                "G –9|g-9",
                "Abu  Dhabi\u00a0Dialogue|abu dhabi dialogue",
                "Cafe\u0301 d’Europe|CAFÉ D'EUROPE",
                "ＩＯＭ|IOM",
                "STRASSE|Straße",
                "soft\u00adware|software",
            })
    void takesSpellingsOfOneNameForOne(String name, String other) {
        assertEquals(NameKey.of(name), NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"IOM,IMO", "G-9,G9", "ICC,ICCt", "Congo,Congo (Brazzaville)", "Café,Cafe", "U.N.,UN"})
    void tellsNamesApartThatDifferInALetterOrASign(String name, String other) {
        assertNotEquals(NameKey.of(name), NameKey.of(other));
    }

    @Test
    void hasNoKeyForWhatCannotBeSeen() {
        assertFalse(NameKey.isName(" \u200b\u00ad\t"));
        assertThrows(IllegalArgumentException.class, () -> NameKey.of(" \u200b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cote d'Ivoire|cote-d-ivoire",
                "Côte d’Ivoire|cote-d-ivoire",
                "Congo (Brazzaville)|congo-brazzaville",
                "U.N. Women|un-women",
                "Åland & Ærø|aland-and-aero",
                "Łódź Straße|lodz-strasse",
                "G-77|g-77",
                "日本|entity-jxphqpa3",
                "Ŋawa Ɔdɔ Ħamrun Þing Ĳssel|nawa-odo-hamrun-thing-ijssel",
                "al-Qāʿida ʾAbd|al-qaida-abd",
                "The Former Joint Commission of the Seven Upper River States and Their Successors"
                        + "|the-former-joint-commission-of-the-seven-upper-river-states",
            })
    void makesAnIdThatCanBeRead(String name, String id) {
        assertEquals(id, EntitySlug.of(name).value());
    }

    @Test
    void makesAnIdOfEveryNameAndTheSameOfItsSpellings() {
        Random random = new Random(4);
        int[] pieces = {'a', 'Z', '9', ' ', '-', '(', '.', 0xE9, 0x301, 0xDF, 0x130, 0x65E5, 0x1F30D, 0x200B, '\'', '&'
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = random.nextInt(90); n >= 0; n--) {
                name.appendCodePoint(pieces[random.nextInt(pieces.length)]);
            }
            if (NameKey.isName(name.toString())) {
                EntityId id = EntitySlug.of(name.toString());
                assertTrue(id.value().length() <= EntitySlug.MAX_LENGTH, id::value);
                assertEquals(id, EntitySlug.of(NameKey.of(name.toString()).folded()), name::toString);
                assertEquals(id, EntitySlug.of("  " + name + " "), name::toString);
            }
        }
    }

    @Test
    void findsAllThatANameMayMeanAndNothingThatIsMerelyNear() {
        NameIndex index = new NameIndex();
        index.add("IOM", EntityId.of("iom"));
        index.add("The Fund", EntityId.of("imf"));
        index.add("the fund", EntityId.of("relief-fund"));
        index.add(" ", EntityId.of("nobody"));
        assertEquals(List.of(EntityId.of("iom")), List.copyOf(index.find("IOM\u00a0")));
        assertEquals(List.of(EntityId.of("imf"), EntityId.of("relief-fund")), List.copyOf(index.find("THE FUND")));
        assertTrue(index.find("IOMs").isEmpty());
        assertTrue(index.find("").isEmpty());
        assertEquals(Optional.of("IOM"), index.nearest("IMO"));
    }

    @ParameterizedTest
    @CsvSource({
        "GUAM,Guam,true",
        "Guam,GUAM,true",
        "guam,GUAM,true",
        "ÉTÉ,Été,true",
        "ОАПП,Оапп,true",
        "ICCt,ICCT,false",
        "Guam,guam,false",
        "LAKE UNION,Lake Union,false",
        "G-9,g-9,false",
        "A,a,false",
        "ABCDEFGHI,Abcdefghi,false",
        "ABCDEFGH,Abcdefgh,true",
    })
    void opposesAnAbbreviationToAWord(String name, String other, boolean opposed) {
        assertEquals(opposed, NameCase.areOpposed(name, other));
        assertEquals(opposed, NameCase.areOpposed(other, name));
    }

    @Test
    void looksANameUpInItsSpellingFirst() {
        NameIndex index = new NameIndex();
        index.add("Tarn", EntityId.of("island"));
        index.addId(EntityId.of("mere"));
        assertEquals(List.of(EntityId.of("island")), List.copyOf(index.find("tarn")));
        assertEquals(List.of(), List.copyOf(index.find("TARN", () -> "In: TARN")));
        assertEquals(List.of(EntityId.of("island")), List.copyOf(index.find("TARN", () -> "IN: TARN")));
        assertEquals(Optional.of("Tarn"), index.apart("TARN", () -> "In: TARN").map(NameIndex.Namesake::name));
        assertEquals(Optional.empty(), index.apart("tarn", () -> "In: tarn"));
        assertEquals(List.of(EntityId.of("mere")), List.copyOf(index.findStrictly("MERE")));
        index.add("TARN", EntityId.of("board"));
        assertEquals(List.of(EntityId.of("board")), List.copyOf(index.findStrictly("TARN")));
        assertEquals(List.of(EntityId.of("island")), List.copyOf(index.findStrictly("Tarn")));
        assertEquals(2, index.findStrictly("tarn").size());
        assertEquals(Optional.empty(), index.apart("tarn", () -> "In: tarn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belgium|Belgium|''",
                "Congo (Brazzaville)|Congo (Brazzaville)|''",
                "Svalbard (once called by quite another name)|Svalbard|once called by quite another name",
                "United Kingdom; note - an island|United Kingdom|note - an island",
                "Arland (before the year of 1990); contested|Arland|before the year of 1990; contested",
            })
    void leavesRemarksOutOfNames(String value, String name, String remark) {
        assertEquals(new SurfaceName(name, remark), SurfaceName.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "World Heath Organization|World Health Organization",
                "World-Health Organization|World Health Organization",
                "The World Health Organization|World Health Organization",
                "W.H.O.|WHO",
                "the WHO|WHO",
                "WTO|",
                "World Bank|",
            })
    void asksForTheNameThatOneResembles(String name, String near) {
        NameIndex index = new NameIndex();
        index.add("World Health Organization", EntityId.of("who"));
        index.add("WHO", EntityId.of("who"));
        assertEquals(2, index.size());
        assertTrue(index.find(name).isEmpty());
        assertEquals(Optional.ofNullable(near), index.resembling(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "???", "\u0301", "\u200b\u200d", "\ue000", "\u3164", "\uD83D\uDE00", "\u2014"})
    void speaksNothingWithoutALetterOrADigit(String name) {
        assertFalse(NameKey.isSpoken(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "\u65e5", "\u0e01\u0e33", "\u0660", "!a"})
    void speaksLettersAndDigitsOfAnyScript(String name) {
        assertTrue(NameKey.isSpoken(name));
    }
}
