package org.comity.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/**
 * The characters that should not be in a text: control characters (C0 except TAB, LF and CR; DEL; C1) and the
 * non-characters of Unicode (such as U+FFFE and U+FFFF).
 *
 * <p>NUL is an error, because a file with NUL is probably not a text or not UTF-8. The others are warnings: they can
 * be quoted, but some formats cannot represent them.
 */
final class ControlCharacters {

    private ControlCharacters() {}

    /** One finding for each such character, at its first place. The subject is {@code file.u+xxxx}. */
    static List<Finding> findings(String file, SourceText source) {
        String text = source.text();
        return isOrdinary(text) ? List.of() : findings(file, source, text);
    }

    /** Returns quickly in the usual case, in which nothing is wrong. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && (Character.isSurrogate(c) || isUnwelcome(c))) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> findings(String file, SourceText source, String text) {
        Map<Integer, int[]> firstAndCount = new TreeMap<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (isUnwelcome(codePoint)) {
                int first = i;
                firstAndCount.computeIfAbsent(codePoint, unused -> new int[] {first, 0})[1]++;
            }
        }
        return firstAndCount.entrySet().stream()
                .map(entry -> finding(file, source, entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private static Finding finding(String file, SourceText source, int codePoint, int first, int count) {
        String name = CodePointName.of(codePoint);
        Finding finding = Finding.of(
                        codePoint == 0 ? Severity.ERROR : Severity.WARNING,
                        "control-character",
                        file + "." + name.toLowerCase(Locale.ROOT),
                        "the text contains the control character " + name + (count == 1 ? "" : " " + count + " times"))
                .at(TextPlace.of(file, source, source.codePoints(first)));
        return codePoint == 0 && count > source.length() / 4
                ? finding.suggesting("the text looks like UTF-16; save it as UTF-8")
                : finding;
    }

    private static boolean isUnwelcome(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        }
        return (codePoint >= 0x7F && codePoint <= 0x9F)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
