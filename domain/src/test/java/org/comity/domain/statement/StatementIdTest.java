package org.comity.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementIdTest {

    @Test
    void isReadBackFromItsText() {
        ids().forEach(id -> {
            assertEquals(id, StatementId.parse(id.toString()));
            assertEquals(id.hashCode(), StatementId.parse(id.value()).hashCode());
        });
    }

    @Test
    void isOrderedAsItsTextIs() {
        List<StatementId> ids = ids().toList();

        assertEquals(
                ids.stream().map(StatementId::value).sorted().toList(),
                ids.stream().sorted().map(StatementId::value).toList());
    }

    @Test
    void isTheHashOfTheContent() {
        assertEquals(
                "s-" + ContentHash.of("what is said"),
                StatementId.ofContent("what is said").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s-",
                "s-aaaaaaaaaaaaaaa",
                "s-aaaaaaaaaaaaaaaaa",
                "s-aaaaaaaaaaaaaaa1",
                "S-aaaaaaaaaaaaaaaa",
                "s-AAAAAAAAAAAAAAAA"
            })
    void refusesWhatIsNoId(String text) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> StatementId.parse(text));

        assertEquals("not a statement id (s- and 16 of a-z2-7): '" + text + "'", refused.getMessage());
    }

    private static Stream<StatementId> ids() {
        Random random = new Random(7);
        Stream<String> edges =
                Stream.of("2222222222222222", "7777777777777777", "aaaaaaaaaaaaaaaa", "zzzzzzzzzzzzzzzz");
        return Stream.concat(
                edges.map(edge -> StatementId.parse("s-" + edge)),
                Stream.generate(() -> StatementId.ofContent(Long.toString(random.nextLong())))
                        .limit(300));
    }
}
