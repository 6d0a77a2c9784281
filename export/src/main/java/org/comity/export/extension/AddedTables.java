package org.comity.export.extension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.service.InstalledServices;
import org.comity.domain.text.QuotedText;
import org.comity.export.network.NetworkTables;
import org.comity.export.overview.WorkbookTables;
import org.comity.export.panel.PanelTables;
import org.comity.export.sqlite.SqliteViews;
import org.comity.export.table.Column;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableProvider;
import org.comity.export.table.Tables;

/**
 * The tables that programs add to a publication. Their names and columns are checked when they are added, their rows while
 * they are made. Whatever they throw becomes an {@link ExtensionFailure}.
 */
public final class AddedTables {

    /** The longest name of a table: a sheet has at most 31 characters, with the number of a further sheet. */
    private static final int LONGEST = 25;

    /** The longest name of a column that Excel reads. */
    private static final int LONGEST_COLUMN = 200;

    /** Several letters first, so that Excel cannot mistake the name for a cell such as {@code ab1}. */
    private static final Pattern NAME = Pattern.compile("[a-z]{2,}(_[a-z0-9]+)*");

    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    /** Names of cells and sheets in Excel, of devices in Windows, and of other parts of a document. */
    private static final Set<String> RESERVED = Set.of(
            "rc",
            "history",
            "readme",
            "chart",
            "contents",
            "con",
            "prn",
            "aux",
            "nul",
            "corpus",
            "generator",
            "rows",
            "added_tables",
            "complete",
            "date",
            "edtf");

    /** Words that YAML 1.1 reads as truth values or nothing. */
    private static final Set<String> NOT_TEXT = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private AddedTables() {}

    /**
     * The tables that a program hands in, and those of the installed providers after them.
     *
     * @param handedIn the tables that the program hands in
     * @return the tables, in this order
     * @throws ExtensionFailure if a name cannot be used, or a provider fails
     */
    public static List<Table<?>> of(List<Table<?>> handedIn) {
        Set<String> names = new HashSet<>(RESERVED);
        names.addAll(WorkbookTables.OWN);
        names.addAll(SqliteViews.NAMES);
        names.addAll(NetworkTables.NAMES);
        names.addAll(PanelTables.NAMES);
        names.addAll(NOT_TEXT);
        Tables.published().forEach(table -> names.add(table.name()));
        Tables.series().forEach(table -> names.add(table.name()));
        List<Table<?>> tables = new ArrayList<>();
        handedIn.forEach(table -> tables.add(checked(table, "", names)));
        for (TableProvider provider : providers()) {
            String type = provider.getClass().getName();
            ExtensionFailure.list("the provider of tables " + type, "tables()", provider::tables)
                    .forEach(table -> tables.add(checked(table, " of " + type, names)));
        }
        return List.copyOf(tables);
    }

    private static List<TableProvider> providers() {
        return ExtensionFailure.unlessUnusable(() ->
                InstalledServices.of(TableProvider.class, loader -> ServiceLoader.load(TableProvider.class, loader)));
    }

    private static Table<?> checked(Table<?> table, String owner, Set<String> names) {
        String who = "the table " + QuotedText.of(table.name()) + owner;
        if (table.name().length() > LONGEST || !NAME.matcher(table.name()).matches()) {
            throw new ExtensionFailure(who + " cannot have this name: it has at most " + LONGEST
                    + " lower-case letters, digits and underscores, and begins with two letters; digits follow only an"
                    + " underscore");
        }
        if (!names.add(table.name())) {
            throw new ExtensionFailure(who + " cannot be added, because its name is used already; choose another name");
        }
        checkColumns(table, who);
        return GuardedTable.of(who, table);
    }

    private static void checkColumns(Table<?> table, String who) {
        Set<String> columns = new HashSet<>(NOT_TEXT);
        for (Column<?> column : table.columns()) {
            String name = column.name();
            if (name.length() > LONGEST_COLUMN || !COLUMN.matcher(name).matches() || !columns.add(name)) {
                throw new ExtensionFailure(who + " cannot have a column " + QuotedText.of(name)
                        + ": the names of columns are in snake_case, at most " + LONGEST_COLUMN
                        + " characters long, and each is used once; YAML must not mistake them for truth values");
            }
            Field field = column.field();
            if (!field.table().isEmpty()
                    && Tables.find(field.table())
                            .filter(other -> other.head().hasIds())
                            .isEmpty()) {
                throw new ExtensionFailure(who + ": the column " + name + " cannot refer to "
                        + QuotedText.of(field.table()) + ", which is not a table of Comity with a column id");
            }
        }
    }
}
