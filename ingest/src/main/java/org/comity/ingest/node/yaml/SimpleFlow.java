package org.comity.ingest.node.yaml;

import java.util.ArrayList;
import java.util.List;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;

/** Reads lists in brackets and maps in braces, on one line or over several. */
final class SimpleFlow {

    private final SimpleCursor cursor;
    private final SimpleScalars scalars;
    private final SimpleBounds bounds;

    SimpleFlow(SimpleCursor cursor, SimpleScalars scalars, SimpleBounds bounds) {
        this.cursor = cursor;
        this.scalars = scalars;
        this.bounds = bounds;
    }

    /** The node that begins here; a scalar that is not quoted ends on its line. */
    Node node() {
        bounds.enter();
        Node node = switch (cursor.peek()) {
            case '[' -> list();
            case '{' -> map();
            case '"', '\'' -> scalars.quoted();
            default -> scalars.plain(true);
        };
        bounds.leave();
        return node;
    }

    private ListNode list() {
        int line = cursor.line();
        int column = cursor.column();
        List<Node> items = new ArrayList<>();
        boolean more = enters(']');
        while (more) {
            items.add(node());
            more = goesOn(']');
        }
        return new ListNode(items, true, line, column);
    }

    private MapNode map() {
        int line = cursor.line();
        int column = cursor.column();
        SimpleEntries entries = new SimpleEntries(cursor, bounds);
        boolean more = enters('}');
        while (more) {
            int colon = scalars.colon(true);
            if (colon < 0) {
                cursor.giveUp();
                break;
            }
            var key = scalars.key(colon);
            cursor.moveTo(colon + 1);
            cursor.skipToContent();
            entries.add(new NodeEntry(key, node()));
            more = goesOn('}');
        }
        return new MapNode(entries.all(), true, line, column);
    }

    private boolean enters(char close) {
        cursor.moveTo(cursor.at() + 1);
        return !closes(close);
    }

    private boolean closes(char close) {
        cursor.skipToContent();
        if (cursor.peek() == close) {
            cursor.moveTo(cursor.at() + 1);
            return true;
        }
        return false;
    }

    /** Moves to the next item or behind the closing bracket; tells whether there is an item. */
    private boolean goesOn(char close) {
        if (closes(close)) {
            return false;
        }
        if (cursor.peek() != ',') {
            cursor.giveUp();
            return false;
        }
        cursor.moveTo(cursor.at() + 1);
        return !closes(close);
    }
}
