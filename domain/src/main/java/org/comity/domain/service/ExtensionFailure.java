package org.comity.domain.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Code of another project has failed, or is not as agreed. The message names it and says what it did. The cause is an
 * {@link IOException} with the same message, and the cause of that is what was thrown.
 */
public final class ExtensionFailure extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /**
     * The failure of code that is not as agreed.
     *
     * @param message names the code and says what is wrong
     */
    public ExtensionFailure(String message) {
        super(message, new IOException(message));
    }

    private ExtensionFailure(String message, Throwable cause) {
        super(message, new IOException(message, cause));
    }

    /**
     * The failure of code that has thrown an exception.
     *
     * @param call names the code and what was called
     * @param thrown what it has thrown
     * @return the failure
     */
    public static ExtensionFailure of(String call, Throwable thrown) {
        return new ExtensionFailure(call + " failed: " + ThrownText.of(thrown), thrown);
    }

    /**
     * Finds the services of other projects.
     *
     * @param search calls {@link InstalledServices}
     * @param <T> the kind of service
     * @return the services
     * @throws ExtensionFailure if a service cannot be made
     */
    public static <T> List<T> unlessUnusable(Supplier<List<T>> search) {
        try {
            return search.get();
        } catch (ServiceConfigurationError unusable) {
            throw new ExtensionFailure(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    /**
     * Calls code of another project.
     *
     * @param who names the code
     * @param method the method that is called, such as {@code files()}
     * @param call the call
     * @param <T> the result
     * @return the result of the call
     * @throws ExtensionFailure if the call throws an exception or returns null
     */
    public static <T> T unless(String who, String method, Supplier<@Nullable T> call) {
        T result = orNull(() -> who + ": " + method, call);
        if (result == null) {
            throw new ExtensionFailure(who + ": " + method + " returned null");
        }
        return result;
    }

    /**
     * Calls code of another project that returns a list.
     *
     * @param who names the code
     * @param method the method that is called
     * @param call the call
     * @param <T> the members of the list
     * @return a copy of the list
     * @throws ExtensionFailure if the call throws an exception, or returns null or a list with null
     */
    public static <T> List<T> list(String who, String method, Supplier<@Nullable List<T>> call) {
        List<@Nullable T> found = unless(who, method, () -> {
            List<T> list = call.get();
            return list == null ? null : new ArrayList<>(list);
        });
        if (found.stream().anyMatch(member -> member == null)) {
            throw new ExtensionFailure(who + ": " + method + " returned a list that contains null");
        }
        return List.copyOf(found);
    }

    /**
     * Calls code of another project that may return null.
     *
     * <p>Errors that a faulty jar causes count as failures too: a recursion that is too deep, a missing class, a false
     * assertion and a service that cannot be found. Others, such as too little memory, depend on the machine and are
     * passed on.
     *
     * @param what names the code and what is called; asked only if it fails
     * @param call the call
     * @param <T> the result
     * @return the result of the call
     * @throws ExtensionFailure if the call throws an exception
     */
    public static <T> @Nullable T orNull(Supplier<String> what, Supplier<@Nullable T> call) {
        try {
            return call.get();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | ServiceConfigurationError thrown) {
            throw thrown instanceof ExtensionFailure already ? already : of(what.get(), thrown);
        }
    }
}
