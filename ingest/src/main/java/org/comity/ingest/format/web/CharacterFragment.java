package org.comity.ingest.format.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fragment of a plain text by its characters, {@code char=5,34} (RFC 5147, section 2.2.1): between the positions 5
 * and 34, where 0 is the position before the first character. A length or hash of the text is not checked. If the end
 * is left out, the end is the length of the text.
 *
 * @param start the first position
 * @param end the last position
 * @param checked whether it includes a length or hash of the text
 */
record CharacterFragment(int start, int end, boolean checked) {

    private static final Pattern STANDARD = Pattern.compile("https?://[^/]+/.*rfc-?5147(?:[./#].*)?");

    private static final Pattern FORM = Pattern.compile("char=(?:([0-9]{1,9})|([0-9]{0,9}),([0-9]{0,9}))((?:;.*)?)");

    private static final Pattern LENGTH = Pattern.compile(";length=([0-9]{1,9})(?=[,;]|$)");

    /** Returns whether this is an address of the standard. */
    static boolean isStandard(String conformsTo) {
        return STANDARD.matcher(conformsTo).matches();
    }

    /** The fragment in this notation; empty for lines, and if the end cannot be determined. */
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
