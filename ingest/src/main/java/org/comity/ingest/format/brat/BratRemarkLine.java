package org.comity.ingest.format.brat;

import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;

/**
 * Lines about another line: attributes {@code A1 <tab> Rank E1 preferred}, which older files call {@code M1},
 * normalizations {@code N1 <tab> Reference T1 Wikidata:Q1 <tab> name}, and notes {@code #1 <tab> AnnotatorNotes T1
 * <tab> words}.
 */
final class BratRemarkLine {

    private static final String OLD_TARGET = "Annotation:";
    private static final String OLD_REFERENCE = "Referent:";

    private BratRemarkLine() {}

    static boolean readAttribute(BratLine line, String id, BratScan scan) {
        String name = line.word();
        line.skipSpaces();
        int position = line.position();
        String target = line.word();
        if (name.isEmpty() || target.isEmpty()) {
            scan.malformed(id, 'A', id + " does not name the annotation that has the attribute");
            return false;
        }
        String value = line.restOfField().strip();
        AnnotationAttribute attribute = new AnnotationAttribute(name, value.isEmpty() ? "true" : value);
        scan.expectEnd(id);
        scan.add(new BratRemark(id, target, false, position, draft -> draft.add(attribute)));
        return true;
    }

    static boolean readNormalization(BratLine line, String id, BratScan scan) {
        line.word();
        line.skipSpaces();
        int position = line.position();
        String target = line.word();
        String reference = line.word();
        if (target.startsWith(OLD_REFERENCE) && reference.startsWith(OLD_TARGET)) {
            String swapped = target;
            target = reference;
            reference = swapped;
        }
        if (target.startsWith(OLD_TARGET) && reference.startsWith(OLD_REFERENCE)) {
            target = target.substring(OLD_TARGET.length());
            reference = reference.substring(OLD_REFERENCE.length());
        }
        int colon = reference.indexOf(':');
        if (colon <= 0 || colon == reference.length() - 1 || !line.restOfField().isBlank()) {
            scan.malformed(
                    id, 'N', id + " does not name an annotation and an entry, such as T1 Wikidata:Q1, without spaces");
            return false;
        }
        String label = line.nextField() ? line.restOfLine() : "";
        Normalization normalization =
                new Normalization(reference.substring(0, colon), reference.substring(colon + 1), label);
        scan.add(new BratRemark(id, target, false, position, draft -> draft.add(normalization)));
        return true;
    }

    static boolean readNote(BratLine line, String id, BratScan scan) {
        String type = line.word();
        line.skipSpaces();
        int position = line.position();
        String target = line.word();
        if (target.isEmpty() || !line.restOfField().isBlank()) {
            scan.malformed(id, '#', id + " does not name, before a tab and the note, the target of the note");
            return false;
        }
        Note note = new Note(type, line.nextField() ? line.restOfLine() : "");
        scan.add(new BratRemark(id, target, true, position, draft -> draft.add(note)));
        return true;
    }
}
