package org.comity.ingest.text;

/** What the offsets of an annotation tool count. */
public enum OffsetUnit {
    /** Unicode code points, as brat and the W3C Web Annotation model have it. */
    CODE_POINTS("code points"),
    /** UTF-16 units, as JavaScript has it. */
    UTF_16_UNITS("UTF-16 units");

    private final String label;

    OffsetUnit(String label) {
        this.label = label;
    }

    /** The printed name. */
    String label() {
        return label;
    }

    /** The other unit, for which this one is most often mistaken. */
    OffsetUnit other() {
        return this == CODE_POINTS ? UTF_16_UNITS : CODE_POINTS;
    }
}
