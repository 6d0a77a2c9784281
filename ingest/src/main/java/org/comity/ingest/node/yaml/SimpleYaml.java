package org.comity.ingest.node.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * Reads, in one pass, YAML as people write it by hand, and nothing else: at the first thing that is not surely
 * understood, be it wrong or merely rare, there is no answer, and the parser must be asked. Where there is one, it is
 * the tree that the parser's tokens make, places included, and nothing is wrong with the file.
 */
final class SimpleYaml {

    private final SimpleCursor cursor;
    private final SimpleBounds bounds;
    private final SimpleScalars scalars;
    private final SimpleFlow flow;

    private SimpleYaml(String text) {
        this.cursor = new SimpleCursor(text);
        this.bounds = new SimpleBounds(cursor);
        this.scalars = new SimpleScalars(cursor);
        this.flow = new SimpleFlow(cursor, scalars, bounds);
    }

    /** The outermost node, a map or a list; empty where the text is not that simple. */
    static Optional<Node> read(String text) {
        return new SimpleYaml(text).root();
    }

    private Optional<Node> root() {
        cursor.skipStart();
        cursor.skipToContent();
        Node root = isItem() ? list() : map();
        cursor.skipToContent();
        return cursor.isSure() && cursor.atEnd() ? Optional.of(root) : Optional.empty();
    }

    private boolean isItem() {
        return cursor.peek() == '-' && cursor.isFree(cursor.at() + 1);
    }

    /** The node that begins here, inside one that is indented by so much. */
    private Node node(int outer) {
        if (isItem()) {
            return list();
        }
        return scalars.colon(false) >= 0 ? map() : value(outer);
    }

    /** The node that can stand on the line of its key. */
    private Node value(int outer) {
        bounds.count();
        return switch (cursor.peek()) {
            case '|', '>' -> blockText(outer);
            case '"', '\'' -> ended(scalars.quoted());
            case '[', '{' -> ended(flow.node());
            default -> scalars.plainOverLines(outer);
        };
    }

    private Node ended(Node node) {
        cursor.endValue();
        return node;
    }

    private Node blockText(int outer) {
        int line = cursor.line();
        int column = cursor.column();
        return scalars.scalar(SimpleBlockText.read(cursor, outer), false, line, column);
    }

    private ListNode list() {
        bounds.enter();
        int line = cursor.line();
        int column = cursor.column();
        int indent = cursor.indent();
        List<Node> items = new ArrayList<>();
        do {
            cursor.moveTo(cursor.at() + 1);
            items.add(behind(indent, false));
        } while (goesOn(indent) && isItem());
        bounds.leave();
        return new ListNode(items, false, line, column);
    }

    private MapNode map() {
        bounds.enter();
        int line = cursor.line();
        int column = cursor.column();
        int indent = cursor.indent();
        SimpleEntries entries = new SimpleEntries(cursor, bounds);
        do {
            int colon = scalars.colon(false);
            if (colon < 0) {
                cursor.giveUp();
                break;
            }
            ScalarNode key = scalars.key(colon);
            cursor.moveTo(colon + 1);
            entries.add(new NodeEntry(key, behind(indent, true)));
        } while (goesOn(indent));
        bounds.leave();
        return new MapNode(entries.all(), false, line, column);
    }

    /** What stands behind a colon or a hyphen: on the same line, below it, or nothing. */
    private Node behind(int indent, boolean key) {
        int line = cursor.line();
        int column = cursor.column();
        cursor.skipSpaces();
        if (!cursor.atLineEnd() && !cursor.atComment()) {
            return key ? value(indent) : node(indent);
        }
        cursor.skipToContent();
        if (!cursor.atEnd() && cursor.indent() > indent) {
            return node(indent);
        }
        if (key && cursor.indent() == indent && isItem()) {
            return list();
        }
        bounds.count();
        return SimpleScalars.nothing(line, column);
    }

    /** Moves to the next content; tells whether it belongs to a list or map that is indented by so much. */
    private boolean goesOn(int indent) {
        cursor.skipToContent();
        if (!cursor.atEnd() && cursor.indent() > indent) {
            cursor.giveUp();
        }
        return !cursor.atEnd() && cursor.indent() == indent;
    }
}
