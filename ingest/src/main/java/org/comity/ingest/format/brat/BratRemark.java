package org.comity.ingest.format.brat;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A line about another line: an attribute, a normalization or a note. */
final class BratRemark {

    final String id;
    final String target;
    final boolean isNote;
    final int position;
    final Consumer<BratDraft> said;

    private Progress progress = Progress.NEW;
    private @Nullable BratDraft owner;

    /** The progress of the search for the annotation. */
    enum Progress {
        NEW,
        UNDER_WAY,
        SETTLED
    }

    /**
     * A remark.
     *
     * @param target the id of the line that it is about
     * @param isNote whether it may be about other remarks, in which case it belongs to their annotation
     * @param position the position of the target's id, an index of the file's bytes
     * @param said adds the content to an annotation
     */
    BratRemark(String id, String target, boolean isNote, int position, Consumer<BratDraft> said) {
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

    void settle(@Nullable BratDraft found) {
        progress = Progress.SETTLED;
        owner = found;
    }

    /** The annotation to which it belongs, or null if there is none. */
    @Nullable
    BratDraft owner() {
        return owner;
    }
}
