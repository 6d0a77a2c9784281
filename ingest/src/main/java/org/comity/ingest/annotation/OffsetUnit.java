package org.comity.ingest.annotation;

/** The unit that the offsets of an annotation tool count. */
public enum OffsetUnit {
    /** Unicode code points, as in brat and the W3C Web Annotation model. */
    CODE_POINTS,
    /** UTF-16 units, as in JavaScript and Java. */
    UTF_16_UNITS
}
