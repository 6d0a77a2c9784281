package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.comity.domain.time.Day;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/** Apache POI's streaming workbook, used as in its manual: 100 rows in memory, one style for dates. */
final class PoiPeer {

    private static final int WINDOW = 100;

    private PoiPeer() {}

    static void write(DatasetRows rows, OutputStream out) throws IOException {
        TableRows table = rows.tables().next();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Sheet sheet = workbook.createSheet(table.head().name());
            int line = 0;
            Row header = sheet.createRow(line++);
            List<Field> fields = table.head().fields();
            for (int i = 0; i < fields.size(); i++) {
                header.createCell(i).setCellValue(fields.get(i).name());
            }
            while (table.rows().hasNext()) {
                @Nullable Object[] values = table.rows().next();
                Row row = sheet.createRow(line++);
                for (int i = 0; i < values.length; i++) {
                    if (values[i] != null) {
                        set(row.createCell(i), values[i], day);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void set(Cell cell, Object value, CellStyle dayStyle) {
        if (value instanceof Long number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof Day day) {
            cell.setCellValue(day.toLocalDate().orElseThrow());
            cell.setCellStyle(dayStyle);
        } else {
            cell.setCellValue((String) value);
        }
    }
}
