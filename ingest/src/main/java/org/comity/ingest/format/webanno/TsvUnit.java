package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A token or a part of one, with its annotations. */
final class TsvUnit {

    private final TsvCell id;
    private final int token;
    private final int begin;
    private final int end;
    private final boolean sound;
    private final Map<TsvLayer, List<TsvMark>> marks = new LinkedHashMap<>(0);

    private TsvUnit(TsvCell id, int token, int begin, int end, boolean sound) {
        this.id = id;
        this.token = token;
        this.begin = begin;
        this.end = end;
        this.sound = sound;
    }

    /** A token that is in the text. */
    static TsvUnit of(TsvCell id, int token, int begin, int end) {
        return new TsvUnit(id, token, begin, end, true);
    }

    /** A token that is not in the text, which a finding explains. */
    static TsvUnit nowhere(TsvCell id, int token) {
        return new TsvUnit(id, token, 0, 0, false);
    }

    TsvCell id() {
        return id;
    }

    /** The index in the file of the token that it is, or is a part of. */
    int token() {
        return token;
    }

    /** Its first unit, in UTF-16 units of the whole text. */
    int begin() {
        return begin;
    }

    /** The unit after its last one. */
    int end() {
        return end;
    }

    /** Returns whether it is in the text. */
    boolean isSound() {
        return sound;
    }

    boolean isToken() {
        return id.text().indexOf('.') < 0;
    }

    void add(TsvMark mark) {
        marks.computeIfAbsent(mark.layer(), layer -> new ArrayList<>(1)).add(mark);
    }

    /** Its annotations of one layer. */
    List<TsvMark> marks(TsvLayer layer) {
        return marks.getOrDefault(layer, List.of());
    }

    /** All its annotations, by layer; no list is empty. */
    Collection<List<TsvMark>> marks() {
        return marks.values();
    }
}
