package org.comity.ingest.format.webanno;

import java.util.List;

/** An annotation of words: one of a span layer, a link of a chain, or a token that others refer to. */
final class TsvMark {

    private final String id;
    private final TsvLayer layer;
    private final TsvCell origin;
    private final List<TsvFeature> features;
    private TsvUnit last;
    private int begin;
    private int end;

    TsvMark(String id, TsvLayer layer, TsvCell origin, List<TsvFeature> features, TsvUnit unit) {
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

    TsvLayer layer() {
        return layer;
    }

    /** The place in the file where it begins. */
    TsvCell origin() {
        return origin;
    }

    /** Its features in its first line. */
    List<TsvFeature> features() {
        return features;
    }

    /** Its first unit, in UTF-16 units of the whole text. */
    int begin() {
        return begin;
    }

    /** The unit after its last one; its first unit for a mark between two characters. */
    int end() {
        return end;
    }

    /** The last token, or part of a token, that it covers. */
    TsvUnit last() {
        return last;
    }

    /** Extends it to one more token or part of a token. */
    void extend(TsvUnit unit) {
        last = unit;
        begin = Math.min(begin, unit.begin());
        end = Math.max(end, unit.end());
    }

    /** Returns whether it contains all of a token, or part of a token. */
    boolean covers(TsvUnit unit) {
        return begin <= unit.begin() && unit.end() <= end;
    }

    /** Returns whether a further line has the same features as the first. */
    boolean says(List<TsvFeature> other) {
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
