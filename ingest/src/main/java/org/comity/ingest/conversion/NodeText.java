package org.comity.ingest.conversion;

import java.util.List;
import java.util.Locale;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlCharacters;

/**
 * Nodes written as YAML that reads back as the same texts; whatever another reader might take for a different type is
 * quoted.
 */
public final class NodeText {

    private static final int INDENT = 2;

    private final StringBuilder out = new StringBuilder();

    /** Writes {@code key: value} in a block, the value below the key if it is a map or a list of maps. */
    void entry(int depth, String key, Node value) {
        indent(depth);
        out.append(scalar(key)).append(':');
        value(depth, value);
    }

    /** Writes the entries of a map as an item of a list. */
    void item(int depth, MapNode map) {
        boolean first = true;
        for (NodeEntry entry : map.entries()) {
            if (first) {
                indent(depth);
                out.append("- ").append(scalar(entry.key().text())).append(':');
                value(depth + 1, entry.value());
            } else {
                entry(depth + 1, entry.key().text(), entry.value());
            }
            first = false;
        }
    }

    /** Writes {@code key:} as the heading of the entries below it. */
    void heading(int depth, String key) {
        indent(depth);
        out.append(scalar(key)).append(":\n");
    }

    /** One map in braces, on one line. */
    static String flow(Node node) {
        StringBuilder flow = new StringBuilder();
        append(flow, node);
        return flow.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void value(int depth, Node value) {
        if (value instanceof ListNode list && list.items().stream().anyMatch(MapNode.class::isInstance)) {
            out.append('\n');
            for (Node item : list.items()) {
                if (item instanceof MapNode map) {
                    item(depth + 1, map);
                } else {
                    indent(depth + 1);
                    out.append("- ").append(flow(item)).append('\n');
                }
            }
        } else {
            out.append(' ').append(flow(value)).append('\n');
        }
    }

    private void indent(int depth) {
        out.append(" ".repeat(depth * INDENT));
    }

    private static void append(StringBuilder flow, Node node) {
        if (node instanceof MapNode map) {
            flow.append('{');
            String separator = "";
            for (NodeEntry entry : map.entries()) {
                flow.append(separator).append(scalar(entry.key().text())).append(": ");
                append(flow, entry.value());
                separator = ", ";
            }
            flow.append('}');
        } else if (node instanceof ListNode list) {
            flow.append('[');
            List<Node> items = list.items();
            for (int i = 0; i < items.size(); i++) {
                flow.append(i == 0 ? "" : ", ");
                append(flow, items.get(i));
            }
            flow.append(']');
        } else if (node instanceof ScalarNode text) {
            flow.append(text.plain() && text.isEmpty() ? "~" : scalar(text.text()));
        }
    }

    /** A text as a scalar: plain if no reader can take it for something else, otherwise in double quotation marks. */
    public static String scalar(String text) {
        String allowed = withoutPageBreaks(text);
        return isBare(allowed) ? allowed : quoted(allowed);
    }

    /** A text with blanks for page breaks and other white space that YAML cannot contain, even as an escape. */
    static String withoutPageBreaks(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> YamlCharacters.isControl(c) && WhiteSpace.isWhite(c) ? ' ' : c)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isBare(String text) {
        if (text.isEmpty() || text.length() > 60 || !Character.isLetter(text.charAt(0)) || text.endsWith(" ")) {
            return isNumber(text);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != '-' && c != '_' && c != ' ') {
                return false;
            }
        }
        return !List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n")
                .contains(text.toLowerCase(Locale.ROOT));
    }

    /** Years, days and small numbers, which people write without quotation marks. */
    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 10
                && text.charAt(0) >= '1'
                && text.charAt(0) <= '9'
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-')
                && !text.endsWith("-");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        boolean visible = switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> true;
        };
        if (visible) {
            quoted.appendCodePoint(c);
        } else {
            quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
        }
    }
}
