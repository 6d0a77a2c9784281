package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.finding.TextFindings;
import org.jspecify.annotations.Nullable;

/** All lines of a file, each read separately, and their ids. */
final class BratScan {

    private static final String KINDS = "a line begins with T, E, R, A, M, N, # or *, a number and a tab";

    private final BratLine line;
    private final TextFindings findings;
    private final TextboundLine words;
    private final BratArgumentLine arguments;
    private final List<BratDraft> drafts = new ArrayList<>();
    private final List<BratRemark> remarks = new ArrayList<>();
    private final Map<String, BratDraft> draftsById;
    private final Map<String, BratRemark> remarksById = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private int equivalences;

    private BratScan(BratText text, TextFindings findings) {
        this.line = new BratLine(text);
        this.draftsById = new HashMap<>(text.bytes().length / 20);
        this.findings = findings;
        this.words = new TextboundLine(line, this);
        this.arguments = new BratArgumentLine(line, this);
    }

    /** Reads all lines. Problems within one line are added to the findings. */
    static BratScan of(BratText text, TextFindings findings) {
        BratScan scan = new BratScan(text, findings);
        while (scan.line.advance()) {
            scan.read();
        }
        return scan;
    }

    private void read() {
        String id = line.id();
        char kind = id.isEmpty() ? '\t' : id.charAt(0);
        if (kind == '*' ? !id.equals("*") : !BratId.isId(id)) {
            reportNoId(id, kind);
        } else if (!line.nextField()) {
            malformed(id, kind, "nothing follows the id " + QuotedText.of(id));
        } else if (!read(kind, id)) {
            lost.add(id);
        }
    }

    /** Reads the fields after the id. Returns false if that is not possible, which is reported. */
    private boolean read(char kind, String id) {
        return switch (kind) {
            case 'T' -> words.read(id);
            case 'E' -> arguments.readEvent(id);
            case 'R' -> arguments.readRelation(id);
            case '*' -> arguments.readEquivalence(id);
            case 'A', 'M' -> BratRemarkLine.readAttribute(line, id, this);
            case 'N' -> BratRemarkLine.readNormalization(line, id, this);
            case '#' -> BratRemarkLine.readNote(line, id, this);
            default -> {
                findings.add(
                        Severity.ERROR,
                        "brat-line-kind",
                        id,
                        line.start(),
                        QuotedText.of(id) + " is not the id of any kind of line",
                        KINDS);
                yield false;
            }
        };
    }

    private void reportNoId(String id, char kind) {
        String first = id.strip();
        int space = first.indexOf(' ');
        if (space > 0 && BratId.isId(first.substring(0, space))) {
            String name = first.substring(0, space);
            malformed(name, kind, "no tab follows the id " + QuotedText.of(name));
        } else {
            String subject = space > 0 ? first.substring(0, space) : first;
            findings.add(
                    severity(kind), "brat-line", subject, line.start(), QuotedText.of(id) + " is not an id", KINDS);
        }
    }

    /** Reports a line that cannot be read. For a note this is a warning, because no mark is lost with it. */
    void malformed(String id, char kind, String message) {
        lost.add(id);
        findings.add(severity(kind), "brat-line", id, line.position(), message);
    }

    private static Severity severity(char kind) {
        return kind == '#' ? Severity.WARNING : Severity.ERROR;
    }

    /** Returns whether the file has bytes that may be wrong in any text. */
    boolean isDoubtful() {
        return line.isDoubtful();
    }

    TextFindings findings() {
        return findings;
    }

    /** Adds an annotation, unless its id has already been used. */
    void add(BratDraft draft) {
        @Nullable BratDraft first = draftsById.putIfAbsent(draft.id, draft);
        if (first == null) {
            drafts.add(draft);
        } else {
            findings.add(
                    Severity.ERROR,
                    "brat-id-twice",
                    draft.id,
                    line.start(),
                    QuotedText.of(draft.id) + " is the id of line " + first.line + " too");
        }
    }

    /** Adds an annotation that has no id in the file. */
    void addUnnamed(BratDraft draft) {
        drafts.add(draft);
    }

    /** The id generated for the next line that has none. */
    String nextEquivalence() {
        return "*" + ++equivalences;
    }

    /** Adds a remark, which counts even if its id has already been used. */
    void add(BratRemark remark) {
        if (remarksById.putIfAbsent(remark.id, remark) != null) {
            findings.add(
                    Severity.WARNING,
                    "brat-id-twice",
                    remark.id,
                    line.start(),
                    QuotedText.of(remark.id) + " is the id of an earlier line too");
        }
        remarks.add(remark);
    }

    /** Warns of fields that lines of this kind do not have. */
    void expectEnd(String id) {
        while (line.nextField() && !line.isOver()) {
            if (!line.restOfField().isBlank()) {
                findings.add(
                        Severity.WARNING,
                        "brat-extra-field",
                        id,
                        line.position(),
                        "the line should end before " + QuotedText.of(line.restOfField()));
                return;
            }
        }
    }

    /** All annotations, in the order of the file. */
    List<BratDraft> drafts() {
        return drafts;
    }

    /** All remarks, in the order of the file. */
    List<BratRemark> remarks() {
        return remarks;
    }

    Map<String, BratDraft> draftsById() {
        return draftsById;
    }

    Map<String, BratRemark> remarksById() {
        return remarksById;
    }

    /** Returns whether a line with this id could not be read, which has been reported. */
    boolean isLost(String id) {
        return lost.contains(id);
    }
}
