package org.comity.ingest.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Severity;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;

/**
 * Lines that join others: events {@code E1 <tab> Membership:T2 Member:T1 Of:T3}, relations {@code R1 <tab> Part_of
 * Arg1:T1 Arg2:T2}, and equivalences {@code * <tab> Equiv T1 T2 T3}.
 */
final class ArgumentLine {

    private ArgumentLine() {}

    static boolean readEvent(BratLine line, String id, BratScan scan) {
        int unit = line.position();
        String first = line.word();
        int colon = first.lastIndexOf(':');
        String label = colon < 0 ? first : first.substring(0, colon);
        if (label.isEmpty()) {
            scan.malformed(id, 'E', id + " has no label");
            return false;
        }
        List<Reference> references = new ArrayList<>(3);
        String trigger = colon < 0 ? "" : first.substring(colon + 1);
        if (trigger.isEmpty()) {
            scan.findings().add(Severity.ERROR, "brat-trigger", id, unit, id + " names no trigger");
        } else {
            references.add(new Reference(new Argument("", trigger), unit));
        }
        readArguments(line, id, scan, references);
        scan.expectEnd(id);
        scan.add(new Draft(id, AnnotationKind.EVENT, label, List.of(), references, scan.origin()));
        return true;
    }

    static boolean readRelation(BratLine line, String id, BratScan scan) {
        String label = line.word();
        if (label.isEmpty()) {
            scan.malformed(id, 'R', id + " has no label");
            return false;
        }
        List<Reference> references = new ArrayList<>(2);
        readArguments(line, id, scan, references);
        if (references.size() != 2) {
            scan.findings()
                    .add(
                            Severity.WARNING,
                            "brat-relation-ends",
                            id,
                            line.start(),
                            "a relation has two ends, " + id + " has " + references.size());
        }
        scan.expectEnd(id);
        scan.add(new Draft(id, AnnotationKind.RELATION, label, List.of(), references, scan.origin()));
        return true;
    }

    static boolean readEquivalence(BratLine line, String star, BratScan scan) {
        String label = line.word();
        if (label.isEmpty()) {
            scan.malformed(star, '*', "the equivalence has no label");
            return false;
        }
        String id = scan.nextEquivalence();
        List<Reference> references = new ArrayList<>();
        line.skipSpaces();
        while (!line.isFieldEnd()) {
            int unit = line.position();
            references.add(new Reference(new Argument("", line.word()), unit));
            line.skipSpaces();
        }
        if (references.size() < 2) {
            scan.findings()
                    .add(
                            Severity.WARNING,
                            "brat-relation-ends",
                            id,
                            line.start(),
                            "an equivalence has two members or more, this one has " + references.size());
        }
        scan.expectEnd(id);
        scan.addUnnamed(new Draft(id, AnnotationKind.RELATION, label, List.of(), references, scan.origin()));
        return true;
    }

    private static void readArguments(BratLine line, String id, BratScan scan, List<Reference> references) {
        line.skipSpaces();
        while (!line.isFieldEnd()) {
            int unit = line.position();
            String word = line.word();
            int colon = word.lastIndexOf(':');
            if (colon <= 0 || colon == word.length() - 1) {
                scan.findings()
                        .add(
                                Severity.ERROR,
                                "brat-argument",
                                id,
                                unit,
                                Written.quoted(word) + " is no argument",
                                "an argument is a role, a colon and an id, such as Member:T1");
            } else {
                references.add(new Reference(new Argument(word.substring(0, colon), word.substring(colon + 1)), unit));
            }
            line.skipSpaces();
        }
    }
}
