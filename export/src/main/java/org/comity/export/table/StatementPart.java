package org.comity.export.table;

import java.util.Locale;

/** The parts of a statement that only some kinds have, each with a column of its own. */
enum StatementPart {
    ABOUT_ID,
    ATTRIBUTE,
    MEMBER_ID,
    BODY_ID,
    ROLE,
    DENIED,
    SINCE,
    SINCE_WORDING,
    UNTIL,
    UNTIL_WORDING,
    POPULATION,
    VALUE,
    CLAIMED_LEAST,
    CLAIMED_MOST,
    DESCRIBED,
    SORT,
    LANGUAGE,
    WORDING;

    /** The name of the column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
