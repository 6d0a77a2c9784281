package org.comity.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemListTest {

    private static List<String> items(String list, String separator) {
        return new ItemList(list, separator)
                .items().stream()
                        .map(item -> list.substring(item.start(), item.end()) + "=" + item.name() + item.remarks()
                                + (item.balanced() ? "" : "!"))
                        .toList();
    }

    @Test
    void splitsOutsideOfParentheses() {
        assertEquals(
                List.of("A=A[]", "B (c, d)=B[c, d]", "E (f) (g)=E[f, g]"),
                items(" A,\u00a0B (c, d) ,, E (f) (g) ", ","));
        assertEquals(List.of("A=A[]", "B=B[]"), items("A and B", " and "));
        assertEquals(List.of(), items(" , ", ","));
    }

    @Test
    void keepsParenthesesWithinParenthesesAndSaysWhereTheyDoNotMatch() {
        assertEquals(List.of("A (b (c))=A[b (c)]"), items("A (b (c))", ","));
        assertEquals(List.of("A (b, c=A[]!"), items("A (b, c", ","));
        assertEquals(List.of("A) b=A) b[]!", "C=C[]"), items("A) b, C", ","));
        assertEquals(List.of("(x)=[x]"), items("(x)", ","));
    }

    @Test
    void losesNothingButSeparatorsAndWhiteSpace() {
        Random random = new Random(3);
        String pieces = "ab(),, \u00a0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder list = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                list.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String text = list.toString();
            int at = 0;
            StringBuilder between = new StringBuilder();
            for (ListedItem item : new ItemList(text, ",").items()) {
                between.append(text, at, item.start());
                at = item.end();
            }
            between.append(text.substring(at));
            assertTrue(between.chars().allMatch(c -> c == ',' || c == ' ' || c == '\u00a0'), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "*.txt,a.txt,true",
        "*.txt,b/a.txt,false",
        "**.txt,b/a.txt,true",
        "pages/*,pages/a.txt,true",
        "pages/?.txt,pages/a.txt,true",
        "pages/?.txt,pages/ab.txt,false",
        "**/a.txt,x/y/a.txt,true",
        "a*b*c,aXbXbXc,true",
        "a.txt,aXtxt,false",
    })
    void knowsThePathsThatAPatternMeans(String pattern, String path, boolean matches) {
        assertEquals(matches, new PathPattern(pattern).matches(path));
    }

    @Test
    void matchesLongPathsInTimeThatGrowsWithTheirLength() {
        assertFalse(new PathPattern("*a".repeat(200) + "b").matches("a".repeat(5_000)));
    }
}
