package org.comity.export.excel;

import java.util.List;
import java.util.Locale;
import org.comity.export.format.Loss;

/** What a workbook cannot contain. */
final class WorkbookLosses {

    static final List<Loss> ALL = List.of(
            new Loss(
                    "cell-cut",
                    "contain more than " + String.format(Locale.ROOT, "%,d", ExcelText.LONGEST)
                            + " characters and are cut in the workbook, marked by " + ExcelText.CUT.strip(),
                    ExcelText::isCut),
            new Loss(
                    "character-replaced",
                    "contain characters that a workbook cannot contain, which are replaced with U+FFFD there",
                    ExcelText::isReplaced));

    private WorkbookLosses() {}
}
