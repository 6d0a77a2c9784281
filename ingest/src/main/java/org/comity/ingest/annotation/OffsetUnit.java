package org.comity.ingest.annotation;

/** The unit that the offsets of an annotation tool count. */
public enum OffsetUnit {
    /** Unicode code points, as in brat and the W3C Web Annotation model. */
    CODE_POINTS("code points"),
    /** UTF-16 units, as in JavaScript and Java. */
    UTF_16_UNITS("UTF-16 units");

    private final String label;

    OffsetUnit(String label) {
        this.label = label;
    }

    /**
     * The name of the unit.
     *
     * @return such as {@code code points}
     */
    public String label() {
        return label;
    }

    /**
     * The other unit, for which this one is most often mistaken.
     *
     * @return the other one of the two
     */
    public OffsetUnit other() {
        return this == CODE_POINTS ? UTF_16_UNITS : CODE_POINTS;
    }
}
