package org.comity.ingest.format.webanno;

import java.util.List;

/** An annotation of words: one of a span layer, a link of a chain, or a token that others refer to. */
final class Mark {

    private final String id;
    private final Layer layer;
    private final Cell origin;
    private final List<Feature> features;
    private Unit last;
    private int begin;
    private int end;

    Mark(String id, Layer layer, Cell origin, List<Feature> features, Unit unit) {
        this.id = id;
        this.layer = layer;
        this.origin = origin;
        this.features = List.copyOf(features);
        this.last = unit;
        this.begin = unit.begin();
        this.end = unit.end();
    }

    String id() {
        return id;
    }

    Layer layer() {
        return layer;
    }

    /** Where it begins in the file. */
    Cell origin() {
        return origin;
    }

    /** What its first line says of it. */
    List<Feature> features() {
        return features;
    }

    /** Where it begins, in UTF-16 units of the whole text. */
    int begin() {
        return begin;
    }

    /** The unit after its last; where it begins for a mark between two characters. */
    int end() {
        return end;
    }

    /** The last unit on which it stands. */
    Unit last() {
        return last;
    }

    /** Goes on to another unit. */
    void extend(Unit unit) {
        last = unit;
        begin = Math.min(begin, unit.begin());
        end = Math.max(end, unit.end());
    }

    /** Tells whether all of a unit lies in it. */
    boolean covers(Unit unit) {
        return begin <= unit.begin() && unit.end() <= end;
    }

    /** Tells whether a further line says the same of it as the first. */
    boolean says(List<Feature> other) {
        if (other.size() != features.size()) {
            return false;
        }
        for (int i = 0; i < features.size(); i++) {
            if (!features.get(i).saysThe(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
