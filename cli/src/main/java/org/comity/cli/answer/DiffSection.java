package org.comity.cli.answer;

import java.util.Locale;

/** The sections of a comparison, the gravest first. */
enum DiffSection {
    REMOVED("DEL", "Removed"),
    VERDICTS("MOD", "Verdicts that changed"),
    CHANGED("MOD", "Changed"),
    RENAMED("MOD", "Renamed or renumbered"),
    ADDED("ADD", "Added"),
    NEW_FINDINGS("ADD", "New findings"),
    GONE_FINDINGS("DEL", "Findings that are gone"),
    ACCEPTED_FINDINGS("MOD", "Findings that are now accepted"),
    SUPPORT("MOD", "Supported differently");

    private final String operation;
    private final String heading;

    DiffSection(String operation, String heading) {
        this.operation = operation;
        this.heading = heading;
    }

    /** What happens to the row of a table: {@code ADD}, {@code MOD} or {@code DEL}. */
    String operation() {
        return operation;
    }

    String heading() {
        return heading;
    }

    /** The tone of the heading: red for what is gone, green for what is new. */
    Tone tone() {
        return switch (operation) {
            case "DEL" -> Tone.RED;
            case "ADD" -> Tone.GREEN;
            default -> Tone.YELLOW;
        };
    }

    /** The name for programs. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
