package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cells of a file as texts, row by row; empty where a value is missing. */
final class WrittenCells {

    private static final List<Field> FIELDS = SampleMemberships.HEAD.fields();

    private WrittenCells() {}

    /** Checks that a file contains the rows of the sample. */
    static void check(Contender contender, Path file, int rows) throws IOException {
        List<List<String>> expected = expected(rows);
        List<List<String>> written = read(contender.target(), file);
        if (written.size() != rows) {
            throw new IllegalStateException(contender.label() + " wrote " + written.size() + " of " + rows + " rows");
        }
        for (int i = 0; i < rows; i++) {
            if (!written.get(i).equals(expected.get(i))) {
                throw new IllegalStateException(
                        contender.label() + " wrote " + written.get(i) + " for " + expected.get(i));
            }
        }
    }

    private static List<List<String>> expected(int rows) {
        TableRows table = SampleMemberships.dataset(rows).tables().next();
        List<List<String>> cells = new ArrayList<>();
        table.rows().forEachRemaining(row -> {
            List<String> texts = new ArrayList<>();
            for (Object value : row) {
                texts.add(text(value));
            }
            cells.add(texts);
        });
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<List<String>> read(Target target, Path file) throws IOException {
        return switch (target) {
            case CSV -> csv(file);
            case YAML -> tree(new YAMLMapper(), file);
            case JSON -> tree(new JsonMapper(), file);
            case XLSX -> sheet(file);
        };
    }

    private static List<List<String>> csv(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().skip(1).map(CSVRecord::toList).toList();
        }
    }

    private static List<List<String>> tree(ObjectMapper mapper, Path file) {
        Object read = mapper.readValue(file.toFile(), Object.class);
        Object rows = read instanceof Map<?, ?> tables ? tables.get(SampleMemberships.HEAD.name()) : read;
        List<List<String>> cells = new ArrayList<>();
        for (Object row : rows instanceof List<?> list ? list : List.of()) {
            Map<?, ?> values = (Map<?, ?>) row;
            cells.add(
                    FIELDS.stream().map(field -> text(values.get(field.name()))).toList());
        }
        return cells;
    }

    private static List<List<String>> sheet(Path file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet(SampleMemberships.HEAD.name());
            List<Integer> columns = columns(sheet.getRow(0));
            for (int line = 1; line <= sheet.getLastRowNum(); line++) {
                Row row = sheet.getRow(line);
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < FIELDS.size(); i++) {
                    texts.add(text(row.getCell(columns.get(i)), FIELDS.get(i).type()));
                }
                cells.add(texts);
            }
        }
        return cells;
    }

    /** Where the columns are: the workbook of Comity has them in an order for reading. */
    private static List<Integer> columns(Row header) {
        List<String> names = new ArrayList<>();
        header.forEach(cell -> names.add(cell.getStringCellValue()));
        return FIELDS.stream().map(field -> names.indexOf(field.name())).toList();
    }

    private static String text(@Nullable Cell cell, ColumnType type) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                type == ColumnType.DATE
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : Long.toString((long) cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
