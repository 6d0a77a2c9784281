package org.comity.ingest.format.web;

import org.comity.ingest.annotation.OffsetUnit;

/** The tool whose conventions a file follows. */
enum WebDialect {
    /** The model, where a Text Position Selector counts code points (section 4.2.5). */
    W3C("web-annotation", OffsetUnit.CODE_POINTS),
    /** The API of Hypothes.is, whose client counts as JavaScript does. */
    HYPOTHESIS("hypothesis", OffsetUnit.UTF_16_UNITS);

    private final String format;
    private final OffsetUnit unit;

    WebDialect(String format, OffsetUnit unit) {
        this.format = format;
        this.unit = unit;
    }

    /** The format in one word, the prefix of its finding codes. */
    String format() {
        return format;
    }

    /** The unit of its offsets. */
    OffsetUnit unit() {
        return unit;
    }
}
