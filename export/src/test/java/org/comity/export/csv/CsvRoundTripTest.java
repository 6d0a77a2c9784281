package org.comity.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.comity.domain.finding.Finding;
import org.comity.domain.time.Day;
import org.comity.export.Format;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.publication.Publication;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CSV files contain what was written. */
class CsvRoundTripTest {

    private static final Map<String, ColumnType> TYPES = Map.of(
            "text", ColumnType.TEXT,
            "day", ColumnType.DATE,
            "number", ColumnType.INTEGER,
            "truth", ColumnType.BOOLEAN,
            "last", ColumnType.TEXT);

    /** One row with some missing values. */
    private record Values(
            @Nullable String text,
            @Nullable Day day,
            @Nullable Long number,
            @Nullable Boolean truth,
            @Nullable String last) {}

    @Test
    void givesBackEveryValueOfEveryType() throws IOException {
        List<String> texts = new ArrayList<>(HostileTexts.wellFormed());
        texts.add("");
        texts.add("x\"\r\n,".repeat(200_000));
        Random random = new Random(4180);
        List<Values> rows = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            rows.add(new Values(
                    random.nextInt(4) == 0 ? null : texts.get(i % texts.size()),
                    random.nextInt(4) == 0 ? null : Day.of(random.nextInt(40_000) - 20_000L, 1 + i % 12, 1 + i % 28),
                    random.nextInt(4) == 0 ? null : random.nextLong(),
                    random.nextInt(4) == 0 ? null : random.nextBoolean(),
                    random.nextInt(4) == 0 ? null : texts.get(random.nextInt(texts.size()))));
        }
        rows.add(new Values(null, null, null, null, null));
        rows.add(new Values(null, null, null, null, ""));

        assertEquals(rows.stream().map(CsvRoundTripTest::cells).toList(), read(written(rows)));
    }

    @Test
    void keepsANullApartFromAnEmptyText() throws IOException {
        List<Values> rows = List.of(
                new Values("", null, null, null, ""),
                new Values(null, null, null, null, null),
                new Values("\"\"", null, null, null, "\""));

        assertEquals("""
                text,day,number,truth,last\r
                "",,,,""\r
                ,,,,\r
                \"""\""",,,,\"""\"\r
                """, text(written(rows)));
        assertEquals(rows.stream().map(CsvRoundTripTest::cells).toList(), read(written(rows)));
    }

    @Test
    void writesHalfASurrogatePairAsReplacementCharacterWithAFinding() throws IOException {
        Values row = new Values("a\uD83Db\uDE00😀\uDE00", null, null, null, "\uD800");

        assertEquals(List.of(Map.of("text", "a\uFFFDb\uFFFD😀\uFFFD", "last", "\uFFFD")), read(written(List.of(row))));
        List<Finding> findings = Publication.losses(Sample.topics(List.of("a\uD83Db", "whole 😀")), Set.of(Format.CSV));
        assertTrue(findings.stream()
                .anyMatch(finding -> finding.message()
                        .equals("cells of attributes.quote contain half of a surrogate pair, which every"
                                + " format replaces with U+FFFD (1): iom.topics.100000")));
    }

    @Test
    void keepsAByteOrderMarkAtTheStartOfATextAndWritesNoneOfItsOwn() throws IOException {
        byte[] file = written(List.of(new Values("\uFEFFx", null, null, null, "\uFEFF")));

        assertTrue(text(file).startsWith("text,"), text(file));
        assertEquals(List.of(Map.of("text", "\uFEFFx", "last", "\uFEFF")), read(file));
    }

    @Test
    void tellsWhichColumnsHaveDaysThatAreNoDatesToOthers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long year : new long[] {1, 1899, 2012, 9999}) {
            assertEquals(Set.of(), CsvWriter.write(rows(List.of(day(year))), out));
        }
        for (long year : new long[] {-20_000, -44, 0, 10_000, 170_000_002}) {
            assertEquals(Set.of("day"), CsvWriter.write(rows(List.of(day(2012), day(year))), out));
        }
    }

    private static Values day(long year) {
        return new Values("x", Day.of(year, 3, 15), null, null, null);
    }

    private static Map<String, Object> cells(Values row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("text", row.text());
        cells.put("day", row.day() == null ? null : row.day().toString());
        cells.put("number", row.number());
        cells.put("truth", row.truth());
        cells.put("last", row.last());
        cells.values().removeAll(Collections.singleton(null));
        return cells;
    }

    private static TableRows rows(List<Values> rows) {
        Table<Integer> table = new Table<>(
                "t",
                "A row.",
                List.of(
                        column("text", row -> rows.get(row).text()),
                        column("day", row -> rows.get(row).day()),
                        column("number", row -> rows.get(row).number()),
                        column("truth", row -> rows.get(row).truth()),
                        column("last", row -> rows.get(row).last())),
                dataset -> IntStream.range(0, rows.size()).boxed());
        return TableRows.of(table, Sample.empty());
    }

    private static Column<Integer> column(String name, Function<Integer, @Nullable Object> value) {
        ColumnType type = Objects.requireNonNull(TYPES.get(name), name);
        return new Column<>(name, type, "A value.", row -> Optional.ofNullable(value.apply(row)));
    }

    private static byte[] written(List<Values> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(rows(rows), out);
        return out.toByteArray();
    }

    private static List<Map<String, Object>> read(byte[] file) throws IOException {
        return CsvRecords.read(TYPES, file);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
