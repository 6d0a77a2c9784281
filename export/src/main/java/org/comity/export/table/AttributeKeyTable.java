package org.comity.export.table;

import static org.comity.export.table.ColumnType.BOOLEAN;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.Locale;
import java.util.Map;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.ValueForm;

/** The table of the attributes used in a dataset. */
final class AttributeKeyTable {

    static final String NAME = "attribute_keys";

    private AttributeKeyTable() {}

    static Table<Map.Entry<AttributeKey, String>> table() {
        return Table.<Map.Entry<AttributeKey, String>>named(NAME, "An attribute of organizations or frameworks.")
                .add("id", ID, "The name, followed by a number if several attributes share it.", Map.Entry::getValue)
                .required()
                .add("name", TEXT, "The name.", entry -> entry.getKey().name())
                .required()
                .add(
                        "form",
                        TEXT,
                        "The form of its values: text, date, period, entity, identifier or kind.",
                        entry -> printed(entry.getKey().form()))
                .required()
                .oneOf(ValueForm.values(), AttributeKeyTable::printed)
                .add(
                        "single",
                        BOOLEAN,
                        "Whether an entity can have only one value.",
                        entry -> entry.getKey().single())
                .required()
                .rows(dataset -> Vocabulary.of(dataset).keys().ids().entrySet().stream());
    }

    private static String printed(ValueForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
