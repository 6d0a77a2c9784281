package org.comity.ingest.node.tree;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.finding.FindingCollector;

/** The problems of one structured file, and whether its tree is reliable despite them. */
public final class TreeProblems {

    private final String file;
    private final char separator;
    private final FindingCollector findings = new FindingCollector();
    private boolean doubtful;

    /**
     * The problems of a file.
     *
     * @param file the path inside the corpus
     * @param separator the character between the file and the rest of the subject of a finding
     */
    public TreeProblems(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** An error without a key or character that distinguishes it from others with its code in the file. */
    public Finding problem(String code, String message) {
        return Finding.of(Severity.ERROR, code, file, message);
    }

    /** An error with a key, a name or a character. */
    public Finding problem(String code, String subject, String message) {
        return problem(Severity.ERROR, code, subject, message);
    }

    /** A problem with a key, a name or a character. */
    public Finding problem(Severity severity, String code, String subject, String message) {
        return Finding.of(
                severity, code, file + separator + (subject.isBlank() ? "blank" : VisibleText.cut(subject)), message);
    }

    /** Adds a finding that does not affect the rest of the document. */
    public void add(Finding finding, Place place) {
        findings.add(finding.at(place));
    }

    /** Adds a finding after which the document cannot be relied on. */
    public void addDoubtful(Finding finding, Place place) {
        doubt();
        add(finding, place);
    }

    /** Notes that the document cannot be relied on. */
    public void doubt() {
        doubtful = true;
    }

    /** Returns whether the document, as far as it was read, has the content of the file. */
    public boolean reliable() {
        return !doubtful;
    }

    /** The problems of a part of the file, such as one line, which can be relied on although other parts cannot. */
    public TreeProblems ofPart() {
        return new TreeProblems(file, separator);
    }

    /** Adds the problems of a part of the file. */
    public void addAll(TreeProblems part) {
        findings.addAll(part.findings());
    }

    /** All findings, in the order of the file. */
    public List<Finding> findings() {
        return findings.findings();
    }
}
