package org.comity.ingest.yaml;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.text.Shown;

/** Collects what is wrong with one file, up to a bound. */
final class YamlProblems {

    /** After so many findings the rest of a file is not read. */
    static final int MAX_FINDINGS = 100;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private boolean doubtful;

    YamlProblems(String file) {
        this.file = file;
    }

    /** A problem that no key or name tells apart from others of its code in the file. */
    Finding problem(String code, String message) {
        return Finding.of(Severity.ERROR, code, file, message);
    }

    /** A problem with a key, a name or a character. */
    Finding problem(String code, String subject, String message) {
        return Finding.of(Severity.ERROR, code, file + ":" + Shown.of(subject), message);
    }

    /** Adds a finding that leaves the rest of the document true. */
    void add(Finding finding, Place place) {
        findings.add(finding.at(place));
    }

    /** Adds a finding after which the document cannot be relied on. */
    void addDoubtful(Finding finding, Place place) {
        doubt();
        add(finding, place);
    }

    /** Notes that the document cannot be relied on. */
    void doubt() {
        doubtful = true;
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

    /** Tells whether the document, as far as it was read, is what the file says. */
    boolean reliable() {
        return !doubtful;
    }

    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
