package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.ingest.text.Shown;
import org.comity.ingest.text.TextPlace;

/** What is wrong with one file. After the first 1,000 findings the rest is only counted. */
final class BratFindings {

    private static final int MOST = 1_000;
    private static final int MAX_ID = 60;

    private final String file;
    private final BratText text;
    private final List<Finding> kept = new ArrayList<>();
    private Severity gravestLeft = Severity.WARNING;
    private int left;
    private int firstLeft;

    BratFindings(String file, BratText text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Adds a finding.
     *
     * @param id the id of the line, or a substitute for it
     * @param position the place, an index of the file's bytes
     */
    void add(Severity severity, String code, String id, int position, String message) {
        if (isFull(severity, position)) {
            return;
        }
        kept.add(Finding.of(severity, code, subject(id), message).at(place(position)));
    }

    /** Adds a finding with advice. */
    void add(Severity severity, String code, String id, int position, String message, String suggestion) {
        if (isFull(severity, position)) {
            return;
        }
        kept.add(Finding.of(severity, code, subject(id), message)
                .suggesting(suggestion)
                .at(place(position)));
    }

    private boolean isFull(Severity severity, int position) {
        if (kept.size() < MOST) {
            return false;
        }
        if (left++ == 0) {
            firstLeft = position;
        }
        if (severity.isAtLeast(gravestLeft)) {
            gravestLeft = severity;
        }
        return true;
    }

    private String subject(String id) {
        return id.isBlank() ? file : file + "." + Shown.of(id, MAX_ID);
    }

    /** All findings, in any order. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(kept);
        if (left > 0) {
            all.add(Finding.of(
                            gravestLeft,
                            "brat-too-many-findings",
                            file,
                            "the file has " + left + (left == 1 ? " further problem" : " further problems"))
                    .at(place(firstLeft)));
        }
        return all;
    }

    private Place place(int position) {
        return TextPlace.of(file, text.source(), text.codePoints(position));
    }
}
