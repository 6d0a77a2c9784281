package org.comity.ingest.format.webanno;

/** What the cells of a column hold. */
enum ColumnKind {
    /** The value of a feature. */
    VALUE,
    /** A star where there is an annotation: its layer has no features. */
    PLACEHOLDER,
    /** The roles of the links of a slot. */
    ROLE,
    /** What those links lead to. */
    TARGET,
    /** Where a relation comes from. */
    SOURCE,
    /** The value of a link of a chain, and its place there. */
    LINK
}
