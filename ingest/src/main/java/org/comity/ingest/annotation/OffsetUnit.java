package org.comity.ingest.annotation;

/** What the offsets of an annotation tool count. */
public enum OffsetUnit {
    /** Unicode code points, as brat and the W3C Web Annotation model have it. */
    CODE_POINTS("code points"),
    /** UTF-16 units, as JavaScript and Java have it. */
    UTF_16_UNITS("UTF-16 units");

    private final String label;

    OffsetUnit(String label) {
        this.label = label;
    }

    /**
     * The unit in words.
     *
     * @return such as {@code code points}
     */
    public String label() {
        return label;
    }

    /**
     * The other unit, for which this one is most often mistaken.
     *
     * @return the one of the two that this is not
     */
    public OffsetUnit other() {
        return this == CODE_POINTS ? UTF_16_UNITS : CODE_POINTS;
    }
}
