package org.comity.export.installed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.comity.export.format.DatasetFormat;
import org.comity.export.table.TableProvider;

/**
 * The services of other projects. They are looked for with the class loader of the thread and with that of the
 * interface, because in a container or a plug-in either of them may be the only one that sees them.
 */
public final class InstalledServices {

    private InstalledServices() {}

    /**
     * Returns the formats.
     *
     * @return the formats of other projects
     */
    public static List<DatasetFormat> formats() {
        return of(DatasetFormat.class);
    }

    /**
     * Returns the providers of tables.
     *
     * @return the providers of other projects
     */
    public static List<TableProvider> tables() {
        return of(TableProvider.class);
    }

    /**
     * The services of a kind, each class once. A jar whose resources cannot be found, such as below a folder named "a!",
     * offers none.
     */
    private static <T> List<T> of(Class<T> service) {
        Map<Class<?>, T> found = new LinkedHashMap<>();
        for (ServiceLoader<T> loader : loaders(service)) {
            for (T offered : offered(loader)) {
                found.putIfAbsent(offered.getClass(), offered);
            }
        }
        return List.copyOf(found.values());
    }

    private static <T> List<ServiceLoader<T>> loaders(Class<T> service) {
        ClassLoader own = service.getClassLoader();
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        List<ServiceLoader<T>> loaders = new ArrayList<>();
        if (ofThread != null && !ofThread.equals(own) && knows(ofThread, service)) {
            loaders.add(ServiceLoader.load(service, ofThread));
        }
        loaders.add(ServiceLoader.load(service, own));
        return loaders;
    }

    /** Returns whether a loader has this interface, not another copy of it. Services of another copy cannot be used. */
    private static boolean knows(ClassLoader loader, Class<?> service) {
        try {
            return Class.forName(service.getName(), false, loader) == service;
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }

    private static <T> List<T> offered(ServiceLoader<T> loader) {
        try {
            return loader.stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError unreadable) {
            if (unreadable.getCause() instanceof IOException) {
                return List.of();
            }
            throw unreadable;
        }
    }
}
