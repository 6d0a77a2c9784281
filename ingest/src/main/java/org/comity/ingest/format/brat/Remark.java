package org.comity.ingest.format.brat;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a line says of another line: an attribute, a normalization, a note. */
final class Remark {

    final String id;
    final String target;
    final boolean isNote;
    final int position;
    final Consumer<Draft> said;

    private Progress progress = Progress.NEW;
    private @Nullable Draft owner;

    /** How far the search for the annotation has come. */
    enum Progress {
        NEW,
        UNDER_WAY,
        SETTLED
    }

    /**
     * A remark.
     *
     * @param target the id of what it is about
     * @param isNote whether it may be about other remarks, and then belongs to the annotation of those
     * @param position where the target is named, an index of the file's bytes
     * @param said adds what it says to an annotation
     */
    Remark(String id, String target, boolean isNote, int position, Consumer<Draft> said) {
        this.id = id;
        this.target = target;
        this.isNote = isNote;
        this.position = position;
        this.said = said;
    }

    Progress progress() {
        return progress;
    }

    void setUnderWay() {
        progress = Progress.UNDER_WAY;
    }

    void settle(@Nullable Draft found) {
        progress = Progress.SETTLED;
        owner = found;
    }

    /** The annotation to which it belongs, or null where there is none. */
    @Nullable
    Draft owner() {
        return owner;
    }
}
