package org.comity.ingest.format.webanno;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;

/**
 * The unit that the offsets of a file count: UTF-16 units as the format says, or code points as some programs write
 * them. The unit with which fewer tokens are misplaced counts.
 */
final class TsvOffsetUnit {

    private TsvOffsetUnit() {}

    /** Reads a file with the unit of its offsets. */
    static AnnotatedText read(String file, SourceText source, TsvVersion version, List<Finding> ofBytes) {
        TsvReading inUnits = new TsvReading(file, source, version, new TsvProblems(file, source, ofBytes), false);
        AnnotatedText read = inUnits.read();
        if (inUnits.misplaced() == 0
                || !(hasPairs(source.text()) || hasPairs(read.words().orElse("")))) {
            return read;
        }
        TsvReading inCodePoints = new TsvReading(file, source, version, new TsvProblems(file, source, ofBytes), true);
        AnnotatedText other = inCodePoints.read();
        if (inCodePoints.misplaced() >= inUnits.misplaced()) {
            return read;
        }
        TsvCell at = inUnits.firstMisplaced().orElseThrow();
        FindingCollector findings = new FindingCollector();
        findings.addAll(other.findings());
        findings.add(Finding.of(
                        Severity.WARNING,
                        "offset-unit",
                        file + ".passages",
                        "the offsets of this file count code points, not UTF-16 units; " + at.quoted()
                                + " is the first that shows it")
                .at(TextPlace.of(file, source, source.codePoints(at.at()))));
        return AnnotatedText.within(other.words().orElse(""), other.annotations(), findings.findings());
    }

    private static boolean hasPairs(String text) {
        return text.codePointCount(0, text.length()) < text.length();
    }
}
