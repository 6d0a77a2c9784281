package org.comity.ingest;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.ingest.file.FileReading;

/**
 * What has to be seen of all readings together: their texts, findings, new names and use of the rules, and those few of their
 * statements on which others depend.
 *
 * <p>{@link #and} is associative and commutative, and the notes of one file twice are as good as once, so notes can be merged
 * in any order. A later reading of a file replaces an earlier one. {@link #NONE} changes nothing. Immutable.
 *
 * @since 0.1
 */
public final class ReadingNotes implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** No notes. */
    public static final ReadingNotes NONE = new ReadingNotes(List.of());

    /** In the order of their paths. */
    private final TextReading[] readings;

    private ReadingNotes(Collection<TextReading> readings) {
        this.readings = readings.toArray(TextReading[]::new);
    }

    /** The notes of readings, of which the statements are chosen already. */
    static ReadingNotes of(Iterable<TextReading> readings) {
        SortedMap<String, TextReading> byPath = new TreeMap<>();
        readings.forEach(reading -> byPath.merge(reading.path(), reading, ReadingNotes::later));
        return new ReadingNotes(byPath.values());
    }

    /**
     * These notes and others.
     *
     * @param others notes of the same corpus
     * @return the notes of all their files
     */
    public ReadingNotes and(ReadingNotes others) {
        List<TextReading> all = new ArrayList<>(Arrays.asList(readings));
        all.addAll(Arrays.asList(others.readings));
        return of(all);
    }

    private static TextReading later(TextReading one, TextReading other) {
        return one.round() < other.round() ? other : one;
    }

    Map<String, FileReading> readings() {
        Map<String, FileReading> byPath = new TreeMap<>();
        for (TextReading reading : readings) {
            byPath.put(reading.path(), reading.reading());
        }
        return byPath;
    }
}
