package org.comity.cli;

import java.util.Locale;
import java.util.Map;

/** When colours are shown. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether colours are shown.
     *
     * @param terminal whether a person sees the stream on a terminal
     * @param environment the variables of the process; {@code NO_COLOR} (no-color.org) and a {@code TERM} that is
     *     {@code dumb} switch colours off, unless they are asked for
     */
    boolean isColored(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }
}
