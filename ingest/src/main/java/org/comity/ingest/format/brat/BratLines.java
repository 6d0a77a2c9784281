package org.comity.ingest.format.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The lines of a file that is written: each annotation, with its trigger before it and its remarks after it. */
final class BratLines {

    private final StringBuilder lines = new StringBuilder();
    private final BratIds ids;
    private final BratFragments fragments;
    private final Map<String, String> triggers = new HashMap<>();

    BratLines(SourceText text, List<Annotation> annotations) {
        this.ids = BratIds.of(annotations);
        this.fragments = new BratFragments(text);
        for (Annotation annotation : annotations) {
            if (annotation.kind() == AnnotationKind.SPAN && ids.isNamed(annotation)) {
                triggers.putIfAbsent(words(annotation), ids.of(annotation));
            }
        }
    }

    void add(Annotation annotation) {
        String id = ids.of(annotation);
        switch (annotation.kind()) {
            case SPAN -> line(id, words(annotation));
            case EVENT -> line(id, event(annotation));
            case RELATION -> line(id, relation(annotation));
        }
        annotation.details().attributes().forEach(attribute -> line(ids.next('A'), attribute(id, attribute)));
        annotation.details().normalizations().forEach(entry -> line(ids.next('N'), normalization(id, entry)));
        annotation.details().notes().forEach(note -> line(ids.next('#'), note(id, note)));
    }

    private void line(String id, String fields) {
        lines.append(id).append('\t').append(fields).append('\n');
    }

    private String words(Annotation annotation) {
        return BratWord.name(annotation.label()) + " " + fragments.field(annotation);
    }

    private String event(Annotation event) {
        String words = words(event);
        @Nullable String trigger = triggers.get(words);
        if (trigger == null) {
            trigger = ids.next('T');
            triggers.put(words, trigger);
            line(trigger, words);
        }
        StringBuilder fields =
                new StringBuilder(BratWord.name(event.label())).append(':').append(trigger);
        for (Argument argument : event.arguments()) {
            fields.append(' ')
                    .append(BratWord.nameBeforeColon(argument.role()))
                    .append(':')
                    .append(ids.of(argument));
        }
        return fields.toString();
    }

    private String relation(Annotation relation) {
        StringBuilder fields = new StringBuilder(BratWord.name(relation.label()));
        boolean equivalence = ids.isEquivalence(relation);
        int number = 0;
        for (Argument argument : relation.arguments()) {
            number++;
            fields.append(' ');
            if (!equivalence) {
                String role = argument.role().isEmpty() ? "Arg" + number : argument.role();
                fields.append(BratWord.nameBeforeColon(role)).append(':');
            }
            fields.append(ids.of(argument));
        }
        return fields.toString();
    }

    private static String attribute(String id, AnnotationAttribute attribute) {
        String flag = BratWord.name(attribute.name()) + " " + id;
        String value = BratWord.value(attribute.value());
        return value.equals("true") ? flag : flag + " " + value;
    }

    private static String normalization(String id, Normalization entry) {
        return "Reference " + id + " " + BratWord.nameBeforeColon(entry.scheme()) + ":" + BratWord.name(entry.value())
                + "\t" + BratWord.line(entry.label());
    }

    private static String note(String id, Note note) {
        String type = note.type().isEmpty() ? "AnnotatorNotes" : BratWord.name(note.type());
        return type + " " + id + "\t" + BratWord.line(note.text());
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
