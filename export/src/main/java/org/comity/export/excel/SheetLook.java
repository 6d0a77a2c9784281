package org.comity.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.export.overview.MatrixTable;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;

/** The look of the cells on the sheets of one table. */
final class SheetLook {

    private final CellStyles styles;
    private final List<byte[]> texts = new ArrayList<>();
    private final List<Boolean> ids = new ArrayList<>();
    private final boolean matrix;

    /**
     * Creates the look of sheets.
     *
     * @param table the table on the sheets
     * @param linked the indexes of the columns whose cells are links
     * @param styles the styles of the workbook
     */
    SheetLook(TableHead table, Set<Integer> linked, CellStyles styles) {
        this.styles = styles;
        this.matrix = table.name().equals(MatrixTable.NAME);
        for (int i = 0; i < table.fields().size(); i++) {
            Field field = table.fields().get(i);
            texts.add(styles.attribute(look(field, linked.contains(i))));
            ids.add(field.type() == ColumnType.ID);
        }
    }

    private static CellLook look(Field field, boolean linked) {
        if (field.type() == ColumnType.ID) {
            return linked ? CellLook.LINK : CellLook.PLAIN;
        }
        return CellLook.TEXT;
    }

    /** The style of a text, as returned by {@link CellStyles#attribute}. */
    byte[] text(int column, String text) {
        return matrix && column > 0 && !ids.get(column)
                ? styles.attribute(CellLook.ofStanding(text))
                : texts.get(column);
    }

    /** The style of all cells of one kind. */
    byte[] of(CellLook look) {
        return styles.attribute(look);
    }
}
