package org.comity.benchmark.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The peer of the command {@code build}: what a good engineer writes in a week with libraries only. It has no places, no
 * findings, no checks of words, and writes straight into the folder. Its tables have fewer columns than ours.
 */
public final class PlainBuild {

    private static final int WINDOW = 100;

    private final PlainCorpus corpus;
    private final Path out;

    private PlainBuild(PlainCorpus corpus, Path out) {
        this.corpus = corpus;
        this.out = out;
    }

    /**
     * Builds a corpus.
     *
     * @param arguments the folder of the corpus, the folder to write into, and the formats, separated by commas
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        PlainBuild build = new PlainBuild(PlainCorpus.read(Path.of(arguments[0])), Path.of(arguments[1]));
        Files.createDirectories(build.out);
        for (String format : arguments[2].split(",", -1)) {
            build.write(format);
        }
        System.out.println(build.corpus.statements().size() + " statements");
    }

    private void write(String format) throws IOException {
        switch (format) {
            case "csv" -> csv();
            case "xlsx" -> workbook();
            case "yaml" -> document(new YAMLMapper(), "dataset.yaml");
            case "json" -> document(new JsonMapper(), "dataset.json");
            case "jsonl" -> lines();
            default -> throw new IllegalArgumentException("not a format: '" + format + "'");
        }
    }

    private void csv() throws IOException {
        for (PlainTable table : PlainTable.of(corpus)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader(table.columns().toArray(String[]::new))
                    .get();
            try (CSVPrinter printer = new CSVPrinter(
                    Files.newBufferedWriter(out.resolve(table.name() + ".csv"), StandardCharsets.UTF_8), format)) {
                for (Iterator<Object[]> rows = table.rows().iterator(); rows.hasNext(); ) {
                    printer.printRecord(rows.next());
                }
            }
        }
    }

    private void workbook() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.resolve("dataset.xlsx")))) {
            for (PlainTable table : PlainTable.of(corpus)) {
                Sheet sheet = workbook.createSheet(table.name());
                row(sheet.createRow(0), table.columns().toArray());
                int line = 1;
                for (Iterator<Object[]> rows = table.rows().iterator(); rows.hasNext(); ) {
                    row(sheet.createRow(line++), rows.next());
                }
            }
            workbook.write(file);
        }
    }

    private static void row(Row row, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Integer number) {
                row.createCell(i).setCellValue(number);
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private void document(ObjectMapper mapper, String name) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.resolve(name)));
                JsonGenerator generator = mapper.createGenerator(file)) {
            generator.writeStartObject();
            for (PlainTable table : PlainTable.of(corpus)) {
                generator.writeName(table.name());
                generator.writeStartArray();
                for (Iterator<Object[]> rows = table.rows().iterator(); rows.hasNext(); ) {
                    generator.writePOJO(map(table.columns(), rows.next()));
                }
                generator.writeEndArray();
            }
            generator.writeEndObject();
        }
    }

    private void lines() throws IOException {
        ObjectMapper mapper = new JsonMapper();
        for (PlainTable table : PlainTable.of(corpus)) {
            try (OutputStream file =
                    new BufferedOutputStream(Files.newOutputStream(out.resolve(table.name() + ".jsonl")))) {
                for (Iterator<Object[]> rows = table.rows().iterator(); rows.hasNext(); ) {
                    file.write(mapper.writeValueAsBytes(map(table.columns(), rows.next())));
                    file.write('\n');
                }
            }
        }
    }

    private static Map<String, Object> map(List<String> columns, Object[] row) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                map.put(columns.get(i), row[i]);
            }
        }
        return map;
    }
}
