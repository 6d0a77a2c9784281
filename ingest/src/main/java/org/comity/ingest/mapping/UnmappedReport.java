package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;

/** The findings about what annotations say without a meaning in the corpus. */
public final class UnmappedReport {

    private UnmappedReport() {}

    /** One finding for each label without a meaning and for each detail that no rule reads. */
    public static List<Finding> findings(MappingUse use) {
        List<Finding> findings = new ArrayList<>();
        use.unmapped().forEach((label, found) -> findings.add(unmapped(label, found)));
        use.unread().forEach((detail, found) -> findings.add(unread(detail, found)));
        return findings;
    }

    /** One finding for each rule that leaves out annotations, or that matches none. */
    public static List<Finding> leftOut(List<LeaveOut> leaving, MappingUse use) {
        return leaving.stream().map(rule -> leftOut(rule, use.leftOutBy(rule))).toList();
    }

    /**
     * One finding for each value that a rule gives and that the words of its statements do not say.
     *
     * @param file the path of {@code corpus.yaml}
     */
    public static List<Finding> ruled(String file, MappingUse use) {
        List<Finding> findings = new ArrayList<>();
        use.ruled()
                .forEach((value, found) -> findings.add(Finding.of(
                                Severity.INFO,
                                "value-by-rule",
                                file + "." + value.line() + "." + value.key(),
                                "this rule gives " + QuotedText.of(value.key()) + " to "
                                        + (found.count() == 1 ? "1 statement" : found.count() + " statements")
                                        + " whose words do not say it; the first is at " + found.first())
                        .at(Place.of(new Origin(file, value.line(), value.column())))));
        return findings;
    }

    private static Finding leftOut(LeaveOut rule, int count) {
        String subject = VisibleText.cut(rule.because());
        Finding finding = count == 0
                ? Finding.of(Severity.WARNING, "never-met", subject, "no annotation matches this entry of 'leave out'")
                : Finding.of(
                        Severity.INFO,
                        "annotations-left-out",
                        subject,
                        annotations(count) + (count == 1 ? " is" : " are") + " left out: "
                                + QuotedText.of(rule.because()));
        return finding.at(Place.of(rule.origin()));
    }

    private static Finding unmapped(String label, Unmapped found) {
        String what = annotations(found.count())
                + (label.isEmpty() ? " without a label" : " labelled " + QuotedText.of(label))
                + (found.count() == 1 ? " means" : " mean")
                + " nothing in this corpus"
                + missing(found);
        String advice = found.wanted()
                .map(wanted -> "the nearest rule is for those with " + QuotedText.of(wanted))
                .orElse("define their meaning under 'mapping:' in corpus.yaml");
        return Finding.of(
                        Severity.INFO,
                        "label-not-mapped",
                        label.isEmpty() ? found.first().file() : VisibleText.cut(label),
                        what)
                .suggesting(advice)
                .at(Place.of(found.first()));
    }

    private static String missing(Unmapped found) {
        if (found.missing() == 0) {
            return "";
        }
        String counted = found.count() == 1 ? "" : " " + found.missing() + " of them";
        return ";" + (found.count() == 1 ? " it is" : counted + (found.missing() == 1 ? " is" : " are"))
                + " not found in the text";
    }

    private static Finding unread(UnreadDetail detail, Unmapped found) {
        boolean grave = detail.sort() == UnreadDetail.Sort.GRAVE || detail.sort() == UnreadDetail.Sort.DENIAL;
        String where = " of " + annotations(found.count())
                + (grave
                        ? ""
                        : detail.label().isBlank() ? " without a label" : " labelled " + QuotedText.of(detail.label()));
        String name = QuotedText.of(detail.name());
        String message = switch (detail.sort()) {
            case GRAVE -> name + where + " is not read, but may change what the statements say";
            case DENIAL -> name + where + " denies statements that cannot be denied; they are left out";
            case ATTRIBUTE -> "the attribute " + name + where + " is not read";
            case ARGUMENT -> "the argument " + name + where + " is not read";
            case IDENTIFIER -> "the identifier " + name + where + " is not read";
            case NOTE -> "the notes" + where + " are not read";
        };
        String subject = detail.sort() == UnreadDetail.Sort.NOTE ? "note" : detail.name();
        return Finding.of(
                        grave ? Severity.WARNING : Severity.INFO,
                        "detail-not-read",
                        VisibleText.cut(grave ? subject : subject + "." + detail.label()),
                        message)
                .suggesting(advice(detail))
                .at(Place.of(found.first()));
    }

    private static String advice(UnreadDetail detail) {
        return switch (detail.sort()) {
            case GRAVE, ATTRIBUTE, ARGUMENT -> "refer to it in a rule: " + QuotedText.of("$" + detail.name());
            case DENIAL -> "read such annotations with a rule for memberships, or with 'where'";
            case IDENTIFIER -> "give it to an entity under 'identifiers:' in corpus.yaml";
            case NOTE -> "write the notes on the annotations that make statements";
        };
    }

    private static String annotations(int count) {
        return count == 1 ? "1 annotation" : count + " annotations";
    }
}
