package org.comity.cli;

import java.util.Locale;
import java.util.Optional;

/** The name of a command. */
enum CommandName {
    BUILD("there are errors, or with --fail-on warning also warnings that the corpus does not accept; with --check: the"
            + " dataset is not what the corpus gives"),
    CHECK("there are errors, or with --fail-on warning also warnings that the corpus does not accept"),
    CONVERT("there are errors"),
    DIFF("with --fail-on: there are such differences"),
    EXPLAIN("nothing is found"),
    INIT(""),
    LIST(""),
    QUERY("the dataset has no such entity or role"),
    REBASE("passages are lost or have other words that are not accepted, or a file cannot be read or changed"),
    REGISTER(""),
    SCHEMA("the declarations of the corpus have errors"),
    VERIFY("there are findings");

    private final String failure;

    CommandName(String failure) {
        this.failure = failure;
    }

    /** When the exit code is 1; empty if it never is. */
    String failure() {
        return failure;
    }

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
