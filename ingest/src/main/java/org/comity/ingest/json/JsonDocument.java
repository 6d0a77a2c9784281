package org.comity.ingest.json;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** What one JSON file says, with the text at hand to point at. */
public final class JsonDocument implements Document {

    /** The longest line shown, in UTF-16 units: files that programs write may have all in one line. */
    private static final int LONGEST_SHOWN = 1_000;

    private final String file;
    private final SourceText text;
    private final @Nullable Node root;

    JsonDocument(String file, SourceText text, @Nullable Node root) {
        this.file = file;
        this.text = text;
        this.root = root;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    @Override
    public Place place(int line, int column) {
        return new Place(new Origin(file, line, column), line(line));
    }

    SourceText text() {
        return text;
    }

    /** The line and column of an index of the text. */
    Position position(int unit) {
        return text.position(text.codePoints(unit));
    }

    Place place(Position position) {
        return place(position.line(), position.column());
    }

    /** A line that is short enough, with U+FFFD for control characters; a longer one is not even copied. */
    private @Nullable String line(int line) {
        int start = text.units(start(line));
        int end = start;
        String characters = text.text();
        while (end < characters.length() && characters.charAt(end) != '\n' && characters.charAt(end) != '\r') {
            if (end - start == LONGEST_SHOWN) {
                return null;
            }
            end++;
        }
        StringBuilder shown = new StringBuilder(end - start);
        characters
                .substring(start, end)
                .codePoints()
                .map(c -> c != '\t' && (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The code point at which a line begins. */
    private int start(int line) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.position(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
