package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.Passage;

/** An annotation as its own line has it, completed with information from other lines. */
final class BratDraft {

    final String id;
    final AnnotationKind kind;
    final String label;
    final String trigger;
    final int line;
    final int position;

    private List<Passage> passages;
    private BratArguments arguments;
    private List<AnnotationAttribute> attributes = List.of();
    private List<Normalization> normalizations = List.of();
    private List<Note> notes = List.of();
    private List<BratDraft> events = List.of();
    private boolean isNamed;

    private BratDraft(
            String id,
            AnnotationKind kind,
            String label,
            List<Passage> passages,
            String trigger,
            BratArguments arguments,
            int line,
            int position) {
        this.id = id;
        this.kind = kind;
        this.label = label;
        this.passages = passages;
        this.trigger = trigger;
        this.arguments = arguments;
        this.line = line;
        this.position = position;
    }

    static BratDraft span(String id, String label, List<Passage> passages, int line) {
        return new BratDraft(id, AnnotationKind.SPAN, label, passages, "", BratArguments.NONE, line, 0);
    }

    static BratDraft relation(String id, String label, BratArguments arguments, int line) {
        return new BratDraft(id, AnnotationKind.RELATION, label, List.of(), "", arguments, line, 0);
    }

    /** An event. The id of its trigger, at the given position, is empty if the line has none. */
    static BratDraft event(String id, String label, String trigger, BratArguments arguments, int line, int position) {
        return new BratDraft(id, AnnotationKind.EVENT, label, List.of(), trigger, arguments, line, position);
    }

    /** Takes the words of a trigger. */
    void tellBy(BratDraft trigger) {
        passages = trigger.passages;
        trigger.events = with(trigger.events, this);
    }

    /** Whether it marks the words of an event. */
    boolean isTrigger() {
        return !events.isEmpty();
    }

    /** The annotations that have what is said about this line: the events whose words it marks, or itself. */
    List<BratDraft> told() {
        return isPartOfItsEvent() ? events : List.of(this);
    }

    /** Records that another line refers to this one other than as its trigger. */
    void setNamed() {
        isNamed = true;
    }

    BratArguments arguments() {
        return arguments;
    }

    /** Keeps only these arguments. */
    void setArguments(List<Argument> kept) {
        arguments = new BratArguments(kept, new int[0]);
    }

    void add(AnnotationAttribute attribute) {
        attributes = with(attributes, attribute);
    }

    void add(Normalization normalization) {
        normalizations = with(normalizations, normalization);
    }

    void add(Note note) {
        notes = with(notes, note);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> list = some.isEmpty() ? new ArrayList<>(2) : some;
        list.add(more);
        return list;
    }

    /** Returns whether it only marks the words of an event, which has them already. */
    boolean isPartOfItsEvent() {
        return isTrigger() && !isNamed;
    }

    Annotation annotation(String file) {
        boolean bare = attributes.isEmpty() && normalizations.isEmpty() && notes.isEmpty();
        Details details = bare ? Details.NONE : new Details(attributes, normalizations, notes);
        return new Annotation(id, kind, label, passages, arguments.list(), details, new Origin(file, line, 1));
    }
}
