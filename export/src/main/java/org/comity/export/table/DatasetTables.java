package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of one dataset. The tables of organizations, frameworks and memberships have a column for each scheme of
 * identifiers in the register, so that their columns depend on the dataset.
 *
 * @param all the tables for people and programs, in the order of every format
 * @param details the tables for programs only, in the order of every format, after the others
 * @param series the tables that unfold others into many rows, which are after all others
 * @see Tables
 * @since 0.1
 */
public record DatasetTables(List<Table<?>> all, List<Table<?>> details, List<Table<?>> series) {

    /**
     * Copies the lists.
     *
     * @param all the tables for people and programs, in the order of every format
     * @param details the tables for programs only, in the order of every format
     * @param series the tables that unfold others into many rows
     */
    public DatasetTables {
        all = List.copyOf(all);
        details = List.copyOf(details);
        series = List.copyOf(series);
    }

    /**
     * Returns all tables that contain the dataset, those for programs only included.
     *
     * @return the tables, in the order of every format
     */
    public List<Table<?>> published() {
        return Stream.concat(all.stream(), details.stream()).toList();
    }

    /**
     * Finds a table by its name.
     *
     * @param name the name, such as {@code memberships}
     * @return the table, or empty
     */
    public Optional<Table<?>> find(String name) {
        return Stream.of(all, details, series)
                .flatMap(List::stream)
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}
