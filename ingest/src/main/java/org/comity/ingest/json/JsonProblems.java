package org.comity.ingest.json;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.text.Shown;

/** Collects what is wrong with one file, up to a bound. */
final class JsonProblems {

    /** After so many findings the rest of a file is not read. */
    static final int MAX_FINDINGS = 100;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private boolean doubtful;

    JsonProblems(String file) {
        this.file = file;
    }

    /** An error that no key or character tells apart from others of its code in the file. */
    Finding problem(String code, String message) {
        return Finding.of(Severity.ERROR, code, file, message);
    }

    /** A problem with a key or a character. */
    Finding problem(Severity severity, String code, String subject, String message) {
        return Finding.of(severity, code, file + "." + (subject.isBlank() ? "blank" : Shown.of(subject)), message);
    }

    /** Adds a finding that leaves the rest of the document true. */
    void add(Finding finding, Place place) {
        findings.add(finding.at(place));
    }

    /** Adds a finding after which the document cannot be relied on. */
    void addDoubtful(Finding finding, Place place) {
        doubtful = true;
        add(finding, place);
    }

    /** Tells whether nothing more is to be read; if so, says so in a last finding. */
    boolean full() {
        if (findings.size() < MAX_FINDINGS) {
            return false;
        }
        if (findings.size() == MAX_FINDINGS) {
            addDoubtful(
                    problem(
                            "too-many-findings",
                            "only the first " + MAX_FINDINGS + " problems of the file are reported"),
                    Place.of(Origin.of(file)));
        }
        return true;
    }

    /** Tells whether the document is what the file says. */
    boolean reliable() {
        return !doubtful;
    }

    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
