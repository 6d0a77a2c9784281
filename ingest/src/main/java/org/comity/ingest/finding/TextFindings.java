package org.comity.ingest.finding;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/** The findings of one file with their positions in it. For use by one thread. */
public final class TextFindings {

    private final String file;
    private final IntFunction<Place> places;
    private final FindingCollector collector = new FindingCollector();
    private final RepeatedFindings repeated = new RepeatedFindings();

    /**
     * The findings of a file; none yet.
     *
     * @param file the path inside the corpus
     * @param places the place at a position of the file, in whatever unit the positions are given
     */
    public TextFindings(String file, IntFunction<Place> places) {
        this.file = file;
        this.places = places;
    }

    /** The findings of a text, at positions in UTF-16 code units. */
    public static TextFindings of(String file, SourceText text) {
        return new TextFindings(file, unit -> TextPlace.of(file, text, text.codePoints(unit)));
    }

    /** Adds findings made elsewhere. */
    public void addAll(Collection<Finding> findings) {
        collector.addAll(findings);
    }

    /** Adds a finding without a suggestion. */
    public void add(Severity severity, String code, String subject, int at, String message) {
        add(severity, code, subject, at, message, "");
    }

    /**
     * Adds a finding.
     *
     * @param subject what the finding is about, any text of the file; if it is blank, the file as a whole
     * @param at the position
     * @param suggestion what to do; empty if there is nothing to suggest
     */
    public void add(Severity severity, String code, String subject, int at, String message, String suggestion) {
        collector.add(severity, code, () -> finding(severity, code, subject, at, message, suggestion));
    }

    /** Adds a finding like {@link #add} that is reported once for each code and subject, with the number of the others. */
    public void addRepeated(Severity severity, String code, String subject, int at, String message, String suggestion) {
        repeated.add(code + "." + subject, () -> finding(severity, code, subject, at, message, suggestion));
    }

    private Finding finding(Severity severity, String code, String subject, int at, String message, String suggestion) {
        String whole = subject.isBlank() ? file : file + "." + VisibleText.cut(subject);
        Finding finding = Finding.of(severity, code, whole, message);
        return (suggestion.isEmpty() ? finding : finding.suggesting(suggestion)).at(places.apply(at));
    }

    /** The findings in the order of their places. */
    public List<Finding> findings() {
        FindingCollector all = new FindingCollector();
        all.addAll(collector.findings());
        all.addAll(repeated.findings());
        return all.findings();
    }
}
