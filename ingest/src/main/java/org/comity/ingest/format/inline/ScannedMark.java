package org.comity.ingest.format.inline;

import java.util.List;
import org.comity.ingest.annotation.AnnotationAttribute;

/**
 * A mark in the characters of its file, which are counted in UTF-16 units.
 *
 * @param open the index of the opening bracket
 * @param close the index of the closing bracket
 * @param end the index after the closing brace
 * @param attributes the content of the braces
 */
record ScannedMark(int open, int close, int end, List<AnnotationAttribute> attributes) {

    ScannedMark {
        attributes = List.copyOf(attributes);
    }
}
