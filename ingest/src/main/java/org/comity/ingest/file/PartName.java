package org.comity.ingest.file;

import org.comity.domain.statement.ContentHash;

/** The name of a text among others in a file, as a part of a path and an id: stable, short, and without signs that paths give a meaning. */
final class PartName {

    private static final int LONGEST = 100;

    private PartName() {}

    /**
     * A name of letters, digits, full stops, hyphens and underscores. Other signs become hyphens; then, or if the name is long,
     * the hash of the name follows, so that different names stay different.
     */
    static String of(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' ? c : '-')
                .forEach(safe::appendCodePoint);
        boolean same = safe.toString().equals(name) && !name.startsWith(".");
        return same ? name : safe.toString().replaceFirst("^\\.", "-") + "-" + ContentHash.brief(name);
    }
}
