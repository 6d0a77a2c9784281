package org.comity.ingest.node;

import java.util.Set;

/**
 * A text, a number or nothing, always kept as written: {@code NO}, {@code 010} and {@code 2008-01-01} are texts.
 *
 * @param text the characters after quotation marks, escapes and folding are resolved; never a lone surrogate
 * @param plain whether it has no quotation marks and is not a block ({@code |}, {@code >})
 * @param line 1-based
 * @param column 1-based, in code points
 * @since 0.1
 */
public record ScalarNode(String text, boolean plain, int line, int column) implements Node {

    private static final Set<String> EMPTY = Set.of("", "~", "null", "Null", "NULL");

    private static final int LONGEST_EMPTY = 4;

    /**
     * Returns whether there is no value: {@code key:} or a plain {@code ~}, {@code null}, {@code Null}, {@code NULL}
     * (YAML 1.2.2, section 10.3.2). Quoted, each of them is a text.
     *
     * @return true if no value was given
     */
    public boolean isEmpty() {
        return plain && text.length() <= LONGEST_EMPTY && EMPTY.contains(text);
    }
}
