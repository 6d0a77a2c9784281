package org.comity.ingest.node.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.SourceText;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Where the scalars of a YAML file are written, to change some of them and nothing else. */
public final class YamlScalars {

    /**
     * The characters of a scalar with its quotation marks or its {@code |}.
     *
     * @param start the unit of the text at which it begins
     * @param end the unit after its last visible character
     */
    public record Written(int start, int end) {}

    private final SourceText text;
    private final Map<Long, Written> written = new HashMap<>();

    private YamlScalars(SourceText text) {
        this.text = text;
    }

    /**
     * Finds the scalars of a file.
     *
     * @param text the characters of the file without a byte order mark, which {@link YamlReader} has read
     * @return its scalars
     */
    public static YamlScalars of(String text) {
        YamlScalars scalars = new YamlScalars(SourceText.of(text));
        scalars.read();
        return scalars;
    }

    private void read() {
        YamlSource source = new YamlSource(text.text());
        try {
            Event event = source.next();
            while (event.getEventId() != Event.ID.StreamEnd) {
                if (event instanceof ScalarEvent scalar) {
                    add(scalar);
                }
                event = source.next();
            }
        } catch (YamlEngineException | NumberFormatException unreadable) {
            // What follows a fault has no places. The reader of the file has reported it.
            return;
        }
    }

    private void add(ScalarEvent scalar) {
        Mark start = scalar.getStartMark().orElseThrow();
        Mark end = scalar.getEndMark().orElseThrow();
        int from = text.units(start.getIndex());
        int to = text.units(Math.min(end.getIndex(), text.length()));
        while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
            to--;
        }
        written.put(key(start.getLine() + 1, start.getColumn() + 1), new Written(from, to));
    }

    private static long key(int line, int column) {
        return ((long) line << Integer.SIZE) | column;
    }

    /** The characters of a scalar of the file; empty if they are not known. */
    public Optional<Written> find(ScalarNode scalar) {
        return Optional.ofNullable(written.get(key(scalar.line(), scalar.column())));
    }
}
