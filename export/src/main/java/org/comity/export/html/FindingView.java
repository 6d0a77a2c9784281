package org.comity.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;

/** Writes the findings in groups of one kind, the gravest first. */
final class FindingView {

    /** More of one kind are counted. */
    private static final int MOST = 100;

    private final Dataset dataset;
    private final StatementView view;
    private final Map<Origin, Statement> annotated = new HashMap<>();
    private final Map<String, TreeSet<Origin>> places = new HashMap<>();

    FindingView(Dataset dataset) {
        this.dataset = dataset;
        this.view = new StatementView(dataset);
        for (Statement statement : dataset.statements().inReadingOrder()) {
            for (Origin origin : statement.evidence().isPresent() ? statement.origins() : List.<Origin>of()) {
                annotated.putIfAbsent(origin, statement);
                places.computeIfAbsent(origin.file(), file -> new TreeSet<>()).add(origin);
            }
        }
    }

    void write(Html html) {
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        dataset.findings().stream()
                .sorted(Comparator.comparing(FindingView::rank))
                .forEach(finding -> kinds.computeIfAbsent(finding.id().code(), code -> new ArrayList<>())
                        .add(finding));
        if (kinds.isEmpty()) {
            html.element("p", "Nothing was found.", "class", "note");
        }
        kinds.forEach((code, findings) -> write(html, code, findings));
    }

    private static int rank(Finding finding) {
        return finding.severity() == Severity.ERROR ? 0 : finding.severity() == Severity.WARNING ? 1 : 2;
    }

    /** The statements of a finding; if it names none, the one whose annotation it is in. */
    private List<Statement> statements(Finding finding) {
        List<Statement> named = finding.statements().stream()
                .limit(MOST)
                .flatMap(id -> dataset.statements().find(id).stream())
                .toList();
        return named.isEmpty()
                ? finding.origin().flatMap(this::annotatedAt).stream().toList()
                : named;
    }

    private Optional<Statement> annotatedAt(Origin origin) {
        return Optional.ofNullable(places.get(origin.file()))
                .map(places -> places.floor(origin))
                .map(annotated::get);
    }

    private void write(Html html, String code, List<Finding> findings) {
        Severity severity = findings.get(0).severity();
        String look = "row findings " + severity.label();
        if (severity.isAtLeast(Severity.WARNING)) {
            html.open("details", "class", look, "open", "");
        } else {
            html.open("details", "class", look);
        }
        html.open("summary")
                .element("span", severity.label(), "class", "severity")
                .text(" ");
        html.text(FindingKind.find(code).map(FindingKind::title).orElse(code));
        html.text(" ")
                .element("span", Prose.number(findings.size()), "class", "tally")
                .end();
        html.open("ul");
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            html.open("li")
                    .open("span", "dir", "auto")
                    .text(Prose.sentence(finding.message()))
                    .end();
            finding.suggestion().ifPresent(suggestion -> html.text(" – ").name(suggestion));
            html.open("div", "class", "where");
            finding.origin()
                    .ifPresent(origin -> html.element("code", origin.toString()).text(" "));
            dataset.acceptance(finding)
                    .ifPresent(why -> html.text("· accepted: ").name(why).text(" "));
            for (Statement statement : statements(finding)) {
                html.text("· ").open("a", "href", Address.of(statement));
                view.write(html, statement);
                html.end().text(" ");
            }
            html.end().end();
        }
        html.end();
        if (findings.size() > MOST) {
            html.element(
                    "p", "And " + Prose.number(findings.size() - MOST) + " more, which the table of findings has.");
        }
        html.end();
    }
}
