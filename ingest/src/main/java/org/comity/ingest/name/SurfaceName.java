package org.comity.ingest.name;

/**
 * A name from a line of a text, without remarks: the text after a semicolon, and parentheses with more than three words.
 * Shorter parentheses belong to the name, as in {@code Congo (Brazzaville)}.
 *
 * @param name the name
 * @param remark the text that was left out; may be empty
 */
public record SurfaceName(String name, String remark) {

    private static final int LONGEST_PART = 3;

    /** The name in the value of a line. */
    public static SurfaceName of(String value) {
        int semicolon = value.indexOf(';');
        String name = semicolon < 0 ? value : value.substring(0, semicolon);
        String remark = semicolon < 0 ? "" : value.substring(semicolon + 1).strip();
        int open = name.indexOf('(');
        int close = name.indexOf(')', Math.max(open, 0));
        if (open > 0 && close > open) {
            String inside = name.substring(open + 1, close).strip();
            if (inside.split("\\s+", LONGEST_PART + 2).length > LONGEST_PART) {
                name = name.substring(0, open).stripTrailing() + name.substring(close + 1);
                remark = remark.isEmpty() ? inside : inside + "; " + remark;
            }
        }
        return new SurfaceName(name.strip(), remark);
    }
}
