package org.comity.export.excel;

import org.comity.domain.statement.Standing;

/** The look of a cell. */
enum CellLook {
    /** The title of the README sheet. */
    TITLE,
    /** A label next to a text. */
    LABEL,
    /** The header of a column. */
    HEADER,
    /** Text, wrapped. */
    TEXT,
    /** Ids, never wrapped. */
    PLAIN,
    /** A link to another sheet. */
    LINK,
    /** Numbers. */
    NUMBER,
    /** Days. */
    DAY,
    /** Booleans. */
    TRUTH,
    /** A full member. */
    FULL,
    /** An associate member. */
    ASSOCIATE,
    /** An observer. */
    OBSERVER,
    /** A member with other participation. */
    OTHER,
    /** A member in service. */
    SERVICE,
    /** A former member. */
    OVER;

    /** The look of a cell of the matrix, by its first standing. */
    static CellLook ofStanding(String text) {
        if (text.contains(" until ") && text.indexOf(',') < 0) {
            return OVER;
        }
        for (Standing standing : Standing.values()) {
            if (text.startsWith(standing.label())) {
                return switch (standing) {
                    case FULL -> FULL;
                    case ASSOCIATE -> ASSOCIATE;
                    case OBSERVER -> OBSERVER;
                    case OTHER -> OTHER;
                    case SERVICE -> SERVICE;
                };
            }
        }
        return TEXT;
    }
}
