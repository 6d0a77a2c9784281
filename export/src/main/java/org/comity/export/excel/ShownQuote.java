package org.comity.export.excel;

import java.util.List;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * The column of a sheet whose quotes are shown between the words around them. The words around them have columns of their
 * own. The sheet of statements shows only the quotes.
 *
 * @param column the column with the quotes, or -1
 * @param beforeColumn the column with the words before the quotes
 * @param afterColumn the column with the words after the quotes
 */
record ShownQuote(int column, int beforeColumn, int afterColumn) {

    private static final ShownQuote NONE = new ShownQuote(-1, -1, -1);
    private static final String BEFORE = "quote_before";
    private static final String AFTER = "quote_after";

    static ShownQuote of(TableHead sheet) {
        List<String> names = sheet.fields().stream().map(Field::name).toList();
        boolean shown = !sheet.name().equals("statements") && names.containsAll(List.of("quote", BEFORE, AFTER));
        return shown ? new ShownQuote(names.indexOf("quote"), names.indexOf(BEFORE), names.indexOf(AFTER)) : NONE;
    }

    /** Whether a column is shown within the cells of another. */
    boolean shows(int other) {
        return other >= 0 && (other == beforeColumn || other == afterColumn);
    }

    boolean hasContext(@Nullable Object[] values) {
        return values[beforeColumn] != null || values[afterColumn] != null;
    }

    String before(@Nullable Object[] values) {
        return text(values[beforeColumn]);
    }

    String after(@Nullable Object[] values) {
        return text(values[afterColumn]);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
