package org.comity.ingest.file;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * A hash of values, one after the other. Each value is preceded by its length, so that different values always give
 * different bytes.
 */
public final class StateHash {

    private final MessageDigest digest = Sha256.start();

    /** The hash of no values. */
    public StateHash() {}

    /** Adds a number. */
    public StateHash add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
        return this;
    }

    /** Adds a text, which may contain half a surrogate pair. */
    public StateHash add(String text) {
        add(text.length());
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        digest.update(bytes);
        return this;
    }

    /** Adds a text that may be missing. */
    public StateHash add(Optional<String> text) {
        return text.isPresent() ? add(1).add(text.get()) : add(0);
    }

    /** Adds a place where something is written. */
    public StateHash add(Origin origin) {
        return add(origin.toString());
    }

    /** Adds a place with its line. */
    public StateHash add(Place place) {
        return add(place.origin()).add(place.excerpt());
    }

    /** Adds a node and everything below it, with their places. */
    public StateHash add(Node node) {
        add(node.line()).add(node.column());
        if (node instanceof ScalarNode scalar) {
            return add(scalar.plain() ? 1 : 2).add(scalar.text());
        }
        if (node instanceof ListNode list) {
            add(list.flow() ? 3 : 4).add(list.items().size());
            list.items().forEach(this::add);
        } else if (node instanceof MapNode map) {
            add(map.flow() ? 5 : 6).add(map.entries().size());
            for (NodeEntry entry : map.entries()) {
                add(entry.key()).add(entry.value());
            }
        }
        return this;
    }

    /** The hash of all values so far. No more can be added. */
    public String hash() {
        return Sha256.finish(digest).value();
    }
}
