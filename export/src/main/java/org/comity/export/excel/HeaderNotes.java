package org.comity.export.excel;

import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.comity.export.table.TableHead;

/** The notes at the headers of columns, which explain the meaning of the cells. */
final class HeaderNotes {

    private static final int COLUMNS = 4;
    private static final int ROWS = 5;

    private HeaderNotes() {}

    static void add(TableHead head, XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < head.fields().size(); i++) {
            XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, i + 1, 1, i + 1 + COLUMNS, 1 + ROWS);
            anchor.setRow1(1);
            Comment note = drawing.createCellComment(anchor);
            note.setAddress(0, i);
            note.setString(
                    new XSSFRichTextString(ExcelText.of(head.fields().get(i).description())));
        }
    }
}
