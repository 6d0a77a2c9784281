package org.comity.export.excel;

import org.comity.domain.statement.Standing;

/** How a cell looks. */
enum CellLook {
    /** What stands above all. */
    TITLE,
    /** What stands beside a text. */
    LABEL,
    /** What stands above a column. */
    HEADER,
    /** Words, wrapped. */
    TEXT,
    /** Ids, never wrapped. */
    PLAIN,
    /** What leads to another sheet. */
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
    /** One who takes part otherwise. */
    OTHER,
    /** One who serves. */
    SERVICE,
    /** One who no longer belongs. */
    OVER;

    /** The look of a cell of the matrix, by the first of the standings in it. */
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
