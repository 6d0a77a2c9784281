package org.comity.export.table;

import static org.comity.export.table.ColumnType.BOOLEAN;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.Locale;
import java.util.Map;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.ValueForm;

/** The table of the attributes that a dataset names. */
final class AttributeKeyTable {

    static final String NAME = "attribute_keys";

    private AttributeKeyTable() {}

    static Table<Map.Entry<AttributeKey, String>> table() {
        return Table.<Map.Entry<AttributeKey, String>>named(NAME, "What can be said of an organization or framework.")
                .add("id", ID, "The name; a number is added where several share it.", Map.Entry::getValue)
                .always()
                .add("name", TEXT, "The name.", entry -> entry.getKey().name())
                .always()
                .add(
                        "form",
                        TEXT,
                        "What its values are: text, date, period, entity, identifier or kind.",
                        entry -> printed(entry.getKey().form()))
                .always()
                .oneOf(ValueForm.values(), AttributeKeyTable::printed)
                .add(
                        "single",
                        BOOLEAN,
                        "Whether an entity has one value of it at most.",
                        entry -> entry.getKey().single())
                .always()
                .rows(dataset -> Vocabulary.of(dataset).keys().ids().entrySet().stream());
    }

    private static String printed(ValueForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
