package org.comity.ingest.format.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fragment of a plain text by its characters, {@code char=5,34} (RFC 5147, section 2.2.1): between the positions 5 and
 * 34, where 0 is the one before the first character. What is said of the length of the text or of its hash is not held
 * against the text; where the end is left out the length is the end.
 *
 * @param start the position at which it begins
 * @param end the position at which it ends
 * @param checked whether length or hash of the text stand beside it
 */
record CharacterFragment(int start, int end, boolean checked) {

    private static final Pattern STANDARD = Pattern.compile("https?://[^/]+/.*rfc-?5147(?:[./#].*)?");

    private static final Pattern FORM = Pattern.compile("char=(?:([0-9]{1,9})|([0-9]{0,9}),([0-9]{0,9}))((?:;.*)?)");

    private static final Pattern LENGTH = Pattern.compile(";length=([0-9]{1,9})(?=[,;]|$)");

    /** Whether this is where the standard stands. */
    static boolean isStandard(String conformsTo) {
        return STANDARD.matcher(conformsTo).matches();
    }

    /** The fragment that is written so; empty for lines, and where nothing tells the end. */
    static Optional<CharacterFragment> parse(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        String checks = form.group(4);
        Matcher length = LENGTH.matcher(checks);
        Optional<Integer> position = number(form.group(1));
        Optional<Integer> start = position.or(() -> number(form.group(2)));
        Optional<Integer> end = position.or(() -> number(form.group(3)))
                .or(() -> length.find() ? number(length.group(1)) : Optional.empty());
        return end.filter(found -> found >= start.orElse(0) && !value.startsWith("char=,;") && !value.equals("char=,"))
                .map(found -> new CharacterFragment(start.orElse(0), found, !checks.isEmpty()));
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits).filter(some -> !some.isEmpty()).map(Integer::valueOf);
    }
}
