package org.comity.ingest.mapping;

import java.io.Serializable;

/**
 * A pattern for paths: {@code *} matches any characters except {@code /}, {@code **} any characters, and {@code ?} one
 * character except {@code /}; every other character matches itself.
 *
 * @param pattern the pattern, as written
 */
public record PathPattern(String pattern) implements Serializable {

    /** Returns whether a path inside the corpus matches. */
    public boolean matches(String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean deep = c == '*' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '*';
            boolean[] next = new boolean[reached.length];
            boolean running = false;
            for (int at = 0; at < reached.length; at++) {
                if (c == '*') {
                    running = reached[at] || (running && at > 0 && (deep || path.charAt(at - 1) != '/'));
                    next[at] = running;
                } else if (at > 0 && reached[at - 1]) {
                    next[at] = c == '?' ? path.charAt(at - 1) != '/' : path.charAt(at - 1) == c;
                }
            }
            reached = next;
            i += deep ? 1 : 0;
        }
        return reached[path.length()];
    }
}
