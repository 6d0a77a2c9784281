package org.comity.domain.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The services of other projects that are installed beside this library. They are looked for with the class loader of the
 * thread and with that of the interface, because in a container or a plug-in either of them may be the only one that sees
 * them.
 */
public final class InstalledServices {

    private InstalledServices() {}

    /**
     * Returns the services of a kind, each class once, in the order of the names of their classes. A jar whose resources
     * cannot be found, such as below a folder named "a!", offers none.
     *
     * @param service the interface
     * @param loading returns {@code ServiceLoader.load(service, loader)}. The module that says {@code uses} has to make
     *     this call
     * @param <T> the interface
     * @return the services, newly made
     * @throws ServiceConfigurationError if a service cannot be made; the message names the class and says what to do
     */
    public static <T> List<T> of(Class<T> service, Function<ClassLoader, ServiceLoader<T>> loading) {
        Map<String, T> found = new TreeMap<>();
        for (ClassLoader loader : loaders(service)) {
            for (T offered : offered(service, loading.apply(loader))) {
                found.putIfAbsent(offered.getClass().getName(), offered);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<ClassLoader> loaders(Class<?> service) {
        ClassLoader own = service.getClassLoader();
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        List<ClassLoader> loaders = new ArrayList<>();
        if (ofThread != null && !ofThread.equals(own) && knows(ofThread, service)) {
            loaders.add(ofThread);
        }
        loaders.add(own);
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

    private static <T> List<T> offered(Class<T> service, ServiceLoader<T> loader) {
        try {
            return loader.stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError unusable) {
            if (unusable.getCause() instanceof IOException) {
                return List.of();
            }
            throw unusable(service, unusable);
        } catch (LinkageError unusable) {
            throw unusable(service, unusable);
        }
    }

    /** The same failure with the words of the JDK, its cause, and what to do. */
    private static ServiceConfigurationError unusable(Class<?> service, Error failure) {
        String prefix = service.getName() + ": ";
        String words = failure instanceof ServiceConfigurationError
                ? String.valueOf(failure.getMessage())
                : ThrownText.of(failure);
        Throwable cause = failure.getCause();
        return new ServiceConfigurationError(
                "a service for " + service.getName() + " cannot be used: "
                        + (words.startsWith(prefix) ? words.substring(prefix.length()) : words)
                        + (cause == null || words.contains(cause.getClass().getName())
                                ? ""
                                : ": " + ThrownText.of(cause))
                        + "; correct or remove the jar whose META-INF/services/" + service.getName() + " names it",
                failure);
    }
}
