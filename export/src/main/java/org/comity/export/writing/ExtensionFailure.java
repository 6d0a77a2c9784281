package org.comity.export.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.comity.domain.text.VisibleText;

/** A format or a table of another project has failed, or has a name that cannot be used. The message names it. */
public final class ExtensionFailure extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    ExtensionFailure(String message) {
        super(message, new IOException(message));
    }

    private ExtensionFailure(String message, Throwable cause) {
        super(message, new IOException(message, cause));
    }

    /** The failure of something that has thrown an exception. */
    static ExtensionFailure of(String what, Throwable thrown) {
        String message = thrown.getMessage();
        return new ExtensionFailure(
                what + " failed: " + thrown.getClass().getName()
                        + (message == null || message.isBlank() ? "" : ": " + VisibleText.cut(message)),
                thrown);
    }

    /**
     * Calls code of another project.
     *
     * <p>Errors that a faulty jar causes count as failures too: a recursion that is too deep, a missing class and a false
     * assertion. Others, such as too little memory, depend on the machine and are passed on.
     */
    static <T> T unless(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | ServiceConfigurationError thrown) {
            throw thrown instanceof ExtensionFailure already ? already : of(what, thrown);
        }
    }
}
