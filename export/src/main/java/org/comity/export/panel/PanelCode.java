package org.comity.export.panel;

import org.comity.domain.statement.Standing;

/** A code of the Correlates of War project for the membership of a state in an organization in a year. */
enum PanelCode {
    NONE(
            0,
            "none",
            "Not a member: the dates of the memberships exclude it, or the corpus declares that it lists all members."),
    FULL(1, "full", "A full member."),
    ASSOCIATE(2, "associate", "An associate member."),
    OBSERVER(3, "observer", "An observer."),
    NOT_IN_EXISTENCE(-1, "not in existence", "The member or the body does not exist in this year."),
    MISSING(-9, "missing", "No source says whether it is a member.");

    private final byte number;
    private final String label;
    private final String meaning;

    PanelCode(int number, String label, String meaning) {
        this.number = (byte) number;
        this.label = label;
        this.meaning = meaning;
    }

    /** The code of a standing that is a membership. */
    static PanelCode of(Standing standing) {
        return switch (standing) {
            case FULL -> FULL;
            case ASSOCIATE -> ASSOCIATE;
            case OBSERVER -> OBSERVER;
            case OTHER, SERVICE -> throw new IllegalArgumentException("not a membership: " + standing);
        };
    }

    /** Returns whether a standing has a code. Those who take part otherwise, or serve a body, are not coded. */
    static boolean has(Standing standing) {
        return standing != Standing.OTHER && standing != Standing.SERVICE;
    }

    byte number() {
        return number;
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }
}
