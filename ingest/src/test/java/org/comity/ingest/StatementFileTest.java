package org.comity.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.junit.jupiter.api.Test;

class StatementFileTest {

    private static StatementFile file(String name, String content) {
        return StatementFile.of(name, content.getBytes(UTF_8)).orElseThrow();
    }

    private static Optional<String> pointer(StatementFile file, int line, int column) {
        return file.pointer(new Origin("x", line, column));
    }

    @Test
    void namesTheValuesOfAnObject() {
        StatementFile file = file("x.json", "{\"statements\": [\n{\"quote\": \"a\", \"a/b~\": [1, 2]}]}");
        assertEquals(Optional.of("/statements/0"), pointer(file, 2, 1));
        assertEquals(Optional.of("/statements/0/quote"), pointer(file, 2, 11));
        assertEquals(Optional.of("/statements/0/quote"), pointer(file, 2, 2));
        assertEquals(Optional.of("/statements/0/a~1b~0/1"), pointer(file, 2, 28));
        assertEquals(Optional.empty(), pointer(file, 2, 3));
        assertEquals(Optional.empty(), pointer(file, 0, 0));
        assertEquals(Optional.of("a"), file.text(new Origin("x", 2, 11)));
    }

    @Test
    void countsTheLinesOfJsonLinesThatAreNotBlankAlsoThoseThatAreNotJson() {
        StatementFile file = file("x.jsonl", "{\"quote\": \"a\"}\r\n\r\n{oops\n{\"quote\": \"b\"}\n");
        assertEquals(Optional.of("/statements/0/quote"), pointer(file, 1, 11));
        assertEquals(Optional.of("/statements/1"), pointer(file, 3, 2));
        assertEquals(Optional.of("/statements/2/quote"), pointer(file, 4, 11));
    }

    @Test
    void writesTextsInPlaceOfOthersAndLeavesAllOtherBytes() {
        StatementFile file = file("x.jsonl", "\ufeff{\"quote\":\t\"a\\\"\\u0041😀\", \"n\": 1}\r\n{\"quote\": \"b\"}");
        byte[] written = file.with(Map.of(
                new Origin("x", 1, 11), "“a”\n\u2028\\",
                new Origin("x", 2, 11), "c",
                new Origin("x", 1, 1), "no text is here",
                new Origin("x", 1, 30), "a number is no text",
                new Origin("x", 9, 1), "no line is here"));
        assertEquals(
                "\ufeff{\"quote\":\t\"“a”\\n\\u2028\\\\\", \"n\": 1}\r\n{\"quote\": \"c\"}",
                new String(written, UTF_8));
        assertTrue(StatementFile.of("x.jsonl", "{\"text\": 1}".getBytes(UTF_8)).isEmpty());
        assertTrue(StatementFile.of("x.json", "{\"quote\": \"a\"}".getBytes(UTF_16LE))
                .isEmpty());
    }
}
