package org.comity.ingest.brat;

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

/** An annotation as its own line has it, completed by what other lines say. */
final class Draft {

    final String id;
    final AnnotationKind kind;
    final String label;
    final List<Reference> references;
    final Origin origin;

    private List<Passage> passages;
    private final List<Argument> arguments = new ArrayList<>(2);
    private List<AnnotationAttribute> attributes = List.of();
    private List<Normalization> normalizations = List.of();
    private List<Note> notes = List.of();
    private boolean isTrigger;
    private boolean isNamed;

    Draft(
            String id,
            AnnotationKind kind,
            String label,
            List<Passage> passages,
            List<Reference> references,
            Origin origin) {
        this.id = id;
        this.kind = kind;
        this.label = label;
        this.passages = passages;
        this.references = references;
        this.origin = origin;
    }

    /** Takes the words of a trigger. */
    void tellBy(Draft trigger) {
        passages = trigger.passages;
        trigger.isTrigger = true;
    }

    /** Says that another line names this one otherwise than as its trigger. */
    void setNamed() {
        isNamed = true;
    }

    void add(Argument argument) {
        arguments.add(argument);
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

    /** Whether it is only the words of an event, which has them already. */
    boolean isPartOfItsEvent() {
        return isTrigger && !isNamed;
    }

    Annotation annotation() {
        boolean bare = attributes.isEmpty() && normalizations.isEmpty() && notes.isEmpty();
        Details details = bare ? Details.NONE : new Details(attributes, normalizations, notes);
        return new Annotation(id, kind, label, passages, arguments, details, origin);
    }
}
