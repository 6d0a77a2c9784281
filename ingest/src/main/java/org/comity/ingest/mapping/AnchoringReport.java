package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Quote;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.finding.RepeatedFindings;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.lines.LabelledLines;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.AnchoringProblem;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.PassageRequest;
import org.comity.ingest.text.QuoteOutcome;

/**
 * The problems with the passages of one file. Every error is reported; of repeated warnings, such as offsets in the
 * wrong unit, the first is reported and the others are counted.
 */
final class AnchoringReport {

    private final Report report;
    private final String path;
    private final RepeatedFindings repeated = new RepeatedFindings();

    AnchoringReport(Report report, String path) {
        this.report = report;
        this.path = path;
    }

    /** An annotation, anchored in the text; its problems are not reported yet. */
    static Anchored anchored(Annotation annotation, PassageFinder finder, boolean lined) {
        List<Quote> found = new ArrayList<>();
        List<AnchoringProblem> problems = new ArrayList<>();
        List<QuoteOutcome> outcomes = new ArrayList<>();
        for (Passage passage : annotation.passages()) {
            PassageRequest request = PassageRequests.of(passage);
            Anchoring anchoring = finder.find(request);
            if (!lined) {
                outcomes.add(QuoteOutcome.ofMark(request, anchoring));
            }
            problems.addAll(anchoring.problems());
            anchoring
                    .quote()
                    .map(quote -> lined ? quote.labelled(LabelledLines.label(quote.words())) : quote)
                    .ifPresent(found::add);
        }
        return new Anchored(
                annotation, found, found.size() == annotation.passages().size(), lined, problems, outcomes);
    }

    /** Records the problems with the passages of an annotation. */
    void add(Anchored anchored) {
        anchored.outcomes().forEach(report::quoted);
        for (AnchoringProblem problem : anchored.problems()) {
            if (problem.severity() == Severity.ERROR) {
                report(problem, anchored.annotation().id(), anchored.at());
            } else {
                repeated.add(problem.code(), () -> finding(problem, "passages").at(report.place(anchored.at())));
            }
        }
    }

    /** Reports the warnings. */
    void close() {
        repeated.findings().forEach(report::add);
    }

    /** Checks whether the passages of a statement cut words or numbers; false if that is an error. */
    boolean checked(Collection<Quote> words, Function<Quote, Anchoring> check, ScalarNode at) {
        boolean fit = true;
        for (Quote quote : words) {
            Anchoring anchoring = check.apply(quote);
            anchoring.problems().forEach(problem -> report(problem, quote.span().toString(), at));
            fit &= anchoring.quote().isPresent();
        }
        return fit;
    }

    private void report(AnchoringProblem problem, String subject, ScalarNode at) {
        report.add(at, finding(problem, subject));
    }

    private Finding finding(AnchoringProblem problem, String subject) {
        Finding finding = Finding.of(
                        problem.severity(),
                        problem.code(),
                        report.file() + "." + VisibleText.cut(subject),
                        problem.message())
                .detailed(problem.details(path));
        return problem.suggestion().map(finding::suggesting).orElse(finding);
    }
}
