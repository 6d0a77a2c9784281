package org.comity.ingest.format.webanno;

/** The kind of content in the cells of a column. */
enum ColumnKind {
    /** The value of a feature. */
    VALUE,
    /** A star if there is an annotation, for a layer without features. */
    PLACEHOLDER,
    /** The roles of the links of a slot. */
    ROLE,
    /** The targets of those links. */
    TARGET,
    /** The source of a relation. */
    SOURCE,
    /** The value of a link of a chain, and its place in the chain. */
    LINK
}
