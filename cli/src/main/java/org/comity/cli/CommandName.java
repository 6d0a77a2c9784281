package org.comity.cli;

import java.util.Locale;
import java.util.Optional;

/** The name of a command. */
enum CommandName {
    BUILD,
    CHECK,
    CONVERT,
    DIFF,
    EXPLAIN,
    INIT,
    LIST,
    QUERY,
    REGISTER,
    VERIFY;

    /** The command that an argument names, if it does. */
    static Optional<CommandName> find(String argument) {
        for (CommandName name : values()) {
            if (name.label().equals(argument)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** As it is written. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
