package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Argument;

/**
 * Lines that connect others: events {@code E1 <tab> Membership:T2 Member:T1 Of:T3}, relations {@code R1 <tab> Part_of
 * Arg1:T1 Arg2:T2}, and equivalences {@code * <tab> Equiv T1 T2 T3}.
 */
final class BratArgumentLine {

    private final BratLine line;
    private final BratScan scan;
    private final List<Argument> arguments = new ArrayList<>();
    private int[] positions = new int[4];

    /** Reads these lines of a file, one after the other. */
    BratArgumentLine(BratLine line, BratScan scan) {
        this.line = line;
        this.scan = scan;
    }

    boolean readEvent(String id) {
        line.skipSpaces();
        int position = line.position();
        String label = line.wordBeforeColon();
        boolean told = !label.isEmpty();
        String rest = line.restOfWord();
        if (!told && (rest.isEmpty() || rest.startsWith(":"))) {
            scan.malformed(id, 'E', id + " has no label");
            return false;
        }
        if (!told || rest.isEmpty()) {
            scan.findings().add(Severity.ERROR, "brat-trigger", id, position, id + " has no trigger");
        }
        BratArguments read = arguments(id);
        scan.expectEnd(id);
        scan.add(BratDraft.event(id, told ? label : rest, told ? rest : "", read, line.number(), position));
        return true;
    }

    boolean readRelation(String id) {
        String label = line.word();
        if (label.isEmpty()) {
            scan.malformed(id, 'R', id + " has no label");
            return false;
        }
        BratArguments read = arguments(id);
        int ends = read.list().size();
        if (ends != 2) {
            warnOfEnds(id, "a relation has two ends, " + id + " has " + ends);
        }
        scan.expectEnd(id);
        scan.add(BratDraft.relation(id, label, read, line.number()));
        return true;
    }

    boolean readEquivalence(String star) {
        String label = line.word();
        if (label.isEmpty()) {
            scan.malformed(star, '*', "the equivalence has no label");
            return false;
        }
        String id = scan.nextEquivalence();
        arguments.clear();
        for (line.skipSpaces(); !line.isFieldEnd(); line.skipSpaces()) {
            add(line.position(), "", line.word());
        }
        if (arguments.size() < 2) {
            warnOfEnds(id, "an equivalence has two members or more, this one has " + arguments.size());
        }
        scan.expectEnd(id);
        scan.addUnnamed(BratDraft.relation(id, label, taken(), line.number()));
        return true;
    }

    private void warnOfEnds(String id, String message) {
        scan.findings().add(Severity.WARNING, "brat-relation-ends", id, line.start(), message);
    }

    private BratArguments arguments(String id) {
        arguments.clear();
        for (line.skipSpaces(); !line.isFieldEnd(); line.skipSpaces()) {
            int position = line.position();
            String role = line.wordBeforeColon();
            String of = line.restOfWord();
            if (role.isEmpty() || of.isEmpty()) {
                scan.findings()
                        .add(
                                Severity.ERROR,
                                "brat-argument",
                                id,
                                position,
                                QuotedText.of(role.isEmpty() ? of : role + ":") + " is not an argument",
                                "an argument is a role, a colon and an id, such as Member:T1");
            } else {
                add(position, role, of);
            }
        }
        return taken();
    }

    private void add(int position, String role, String of) {
        if (arguments.size() == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[arguments.size()] = position;
        arguments.add(new Argument(role, of));
    }

    private BratArguments taken() {
        int size = arguments.size();
        if (size == 0) {
            return BratArguments.NONE;
        }
        List<Argument> list = size == 2 ? List.of(arguments.get(0), arguments.get(1)) : List.copyOf(arguments);
        return new BratArguments(list, Arrays.copyOf(positions, size));
    }
}
