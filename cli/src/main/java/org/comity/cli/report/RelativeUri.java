package org.comity.cli.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A path as a relative reference of RFC 3986. */
final class RelativeUri {

    private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

    private RelativeUri() {}

    /** The reference of a path with {@code /} between its parts. A half surrogate pair becomes a question mark. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(path);
        while (bytes.hasRemaining()) {
            int octet = bytes.get() & 0xFF;
            boolean letter = (octet >= 'a' && octet <= 'z')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= '0' && octet <= '9')
                    || UNRESERVED.indexOf(octet) >= 0;
            uri.append(letter ? Character.toString(octet) : String.format(Locale.ROOT, "%%%02X", octet));
        }
        return uri.toString();
    }
}
