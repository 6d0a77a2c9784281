package org.comity.cli.answer;

import java.util.Locale;

/** The sections of a comparison, the gravest first. */
enum DiffSection {
    REMOVED("Removed"),
    VERDICTS("Verdicts that changed"),
    CHANGED("Changed"),
    RENAMED("Renamed or renumbered"),
    ADDED("Added"),
    NEW_FINDINGS("New findings"),
    GONE_FINDINGS("Findings that are gone"),
    ACCEPTED_FINDINGS("Findings that are now accepted"),
    SUPPORT("Supported differently");

    private final String heading;

    DiffSection(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The name for programs. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
