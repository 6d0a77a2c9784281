package org.comity.export.table;

import java.util.List;

/**
 * Adds tables to every dataset that is published, in every format.
 *
 * <p>Providers are found by {@link java.util.ServiceLoader}: the class is named in {@code
 * META-INF/services/org.comity.export.table.TableProvider} (in a module: {@code provides}), and has a public constructor
 * without parameters. A program that adds tables to one publication hands them in instead, with {@code
 * PublicationOptions.withTables}.
 *
 * @since 0.1
 */
public interface TableProvider {

    /**
     * The tables.
     *
     * @return the tables, in their order; always the same. If this method throws an exception or returns null, nothing is
     *     published, and an {@link java.io.IOException} names the provider
     */
    List<Table<?>> tables();
}
