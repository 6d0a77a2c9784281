package org.comity.domain.contract;

import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arguments that nobody means well with, and how a message has to quote them. */
final class HostileValues {

    private static final Map<Type, List<?>> BY_TYPE = Map.of(
            String.class,
            List.of(
                    "",
                    " ",
                    "\t\r\n",
                    "\u0000",
                    "\u001b[31mred",
                    "two\nlines",
                    "\u2028",
                    "\ud800",
                    "a\udc00b",
                    "\u202etxet",
                    "\u200f",
                    "\ud83d\udc69\u200d\ud83d\ude80",
                    "e\u0301",
                    "-",
                    ".",
                    "a.",
                    "../..",
                    "a/b",
                    "'",
                    "\"",
                    "null",
                    "NaN",
                    "-1",
                    "%s%n",
                    "1".repeat(100_000),
                    "a ".repeat(50_000),
                    "\u0007".repeat(100_000),
                    "\ud83d\ude80".repeat(50_000)),
            int.class,
            List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE),
            long.class,
            List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE - 1, Long.MAX_VALUE),
            BigInteger.class,
            List.of(BigInteger.TWO.pow(100), BigInteger.TWO.pow(100).negate(), BigInteger.ZERO),
            LocalDate.class,
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH));

    private static final int LONGEST_MESSAGE = 5_000;
    private static final int SURELY_SHOWN = 12;
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private HostileValues() {}

    static List<?> of(Type type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** Why a message does not do as an answer to a value; empty if it does. */
    static String fault(Object value, String message) {
        if (message == null) {
            return "no message";
        }
        if (message.length() > LONGEST_MESSAGE) {
            return "a message of " + message.length() + " characters";
        }
        if (message.codePoints().anyMatch(HostileValues::steers)) {
            return "control characters in the message";
        }
        String lines = message.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        String shown = ESCAPE.matcher(lines)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return isQuoted(value.toString(), shown) ? "" : "the message does not quote the value: " + message;
    }

    private static boolean isQuoted(String value, String message) {
        if (value.isEmpty()) {
            return message.contains("''") || message.contains("\"\"");
        }
        return message.contains(value.substring(0, Math.min(SURELY_SHOWN, value.length())));
    }

    private static boolean steers(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || codePoint == 0x200F
                || codePoint == 0x202E;
    }
}
