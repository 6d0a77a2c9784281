package org.comity.domain.service;

import org.comity.domain.text.VisibleText;

/** The words for what code of another project has thrown. */
public final class ThrownText {

    private ThrownText() {}

    /**
     * Names an exception. Code of others may throw an exception whose message cannot be made.
     *
     * @param thrown the exception
     * @return its class and, if there is one, its message, which is cut and made visible
     */
    public static String of(Throwable thrown) {
        String name = thrown.getClass().getName();
        String message;
        try {
            message = thrown.getMessage();
        } catch (RuntimeException | StackOverflowError | LinkageError further) {
            return name;
        }
        return message == null || message.isBlank() ? name : name + ": " + VisibleText.cut(message);
    }
}
