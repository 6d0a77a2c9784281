package org.comity.ingest.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of names that are not written with the letters a to z. */
class EntitySlugTest {

    @ParameterizedTest
    @CsvSource({
        "Жук,zhuk",
        "Зук,zuk",
        "Щёкино,shhyokino",
        "5-й Союз рек,5-j-soyuz-rek",
        "5-я Палата,5-ya-palata",
        "Центр Цапель,centr-czapel",
        "Объединение Эха,obedinenie-exa",
        "Спілка Їжаків і Ґав,spilka-yizhakiv-i-gav",
        "Сойка,sojka",
        "СОЙКА,sojka",
    })
    void writesCyrillicLettersWithLatinOnes(String name, String id) {
        assertEquals(id, EntitySlug.of(name).value());
    }

    @ParameterizedTest
    @CsvSource({
        "Ένωση Ποταμών,enosi-potamon",
        "ΕΝΩΣΗ ΠΟΤΑΜΩΝ,enosi-potamon",
        "Ευρώπη,evropi",
        "Αυτοκράτωρ,aftokrator",
        "Ταΰγετος,taygetos",
        "Μπάμπης,bampis",
        "Ούγγροι,oungroi",
        "Άυλος,aylos",
        "Σφίγξ,sfinx",
        "Άγχος,anchos",
        "Ψυχή Θεού,psychi-theou",
        "Ηυ,if",
        "Ωυ,oy",
        "Ιυ,iy",
    })
    void writesGreekLettersWithLatinOnes(String name, String id) {
        assertEquals(id, EntitySlug.of(name).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"第7会", "G9峰会", "Союз 川", "Bund ٣", "Ћуприја", "ⴰⴱⴳ"})
    void addsAHashIfALetterOrADigitHasNoLatinForm(String name) {
        String id = EntitySlug.of(name).value();
        int hash = id.lastIndexOf('-');
        assertEquals(8, id.length() - hash - 1, id);
        assertNotEquals(EntitySlug.of(name + "外").value(), id);
    }

    @Test
    void keepsTheLettersBesideTheHash() {
        assertTrue(EntitySlug.of("G9峰会").value().startsWith("g9-"));
        assertTrue(EntitySlug.of("第会").value().startsWith("entity-"));
    }

    @Test
    void addsAHashToALongNameThatIsCutAfterTransliteration() {
        String beginning = "Общество друзей верхних и нижних озер и всех малых рек ";
        String one = EntitySlug.of(beginning + "севера").value();
        String other = EntitySlug.of(beginning + "юга").value();
        assertNotEquals(one, other);
        assertTrue(one.startsWith("obshhestvo-druzej-verxnix-i-nizhnix-ozer-i-vsex-"), one);
        assertTrue(one.length() <= EntitySlug.MAX_LENGTH, one);
    }

    @Test
    void distinguishesNamesThatDifferInCaseFromEachOtherIfNeeded() {
        assertEquals(EntitySlug.of("GUAM"), EntitySlug.of("Guam"));
        assertNotEquals(EntitySlug.apart("GUAM"), EntitySlug.apart("Guam"));
        assertEquals(EntitySlug.apart("GUAM"), EntitySlug.apart(" GUAM\u00a0"));
        assertTrue(EntitySlug.apart("GUAM").value().startsWith("guam-"));
    }

    @ParameterizedTest
    @CsvSource({"0x430,0x44f,5", "0x3b1,0x3c9,6", "0x4e00,0x9fa5,2", "0x5d0,0x5ea,4", "0xe01,0xe2e,4"})
    void givesGeneratedNamesOfAScriptIdsOfTheirOwn(String first, String last, int length) {
        Random random = new Random(11);
        int from = Integer.decode(first);
        int to = Integer.decode(last);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 500) {
            StringBuilder name = new StringBuilder();
            for (int word = random.nextInt(2); word >= 0; word--) {
                name.append(name.length() == 0 ? "" : " ");
                for (int i = 0; i < length; i++) {
                    name.appendCodePoint(from + random.nextInt(to - from + 1));
                }
            }
            names.add(NameKey.of(name.toString()).folded());
        }
        Map<String, String> ids = new HashMap<>();
        names.forEach(name -> assertEquals(
                name, ids.merge(EntitySlug.of(name).value(), name, (one, other) -> one + " and " + other)));
    }
}
