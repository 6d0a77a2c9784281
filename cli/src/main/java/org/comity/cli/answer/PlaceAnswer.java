package org.comity.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Statement;

/** Says what became of an annotation: its statements, and the conclusion that each supports. */
final class PlaceAnswer {

    private final AnnotationPlace place;
    private final Dataset dataset;
    private final List<Statement> statements;
    private final List<Finding> findings;

    PlaceAnswer(AnnotationPlace place, Dataset dataset) {
        this.place = place;
        this.dataset = dataset;
        this.statements = place.statements(dataset);
        this.findings =
                place.findings(statements.stream().mapToInt(place::lineOf).min().orElse(place.line()), dataset);
    }

    boolean isEmpty() {
        return statements.isEmpty() && findings.isEmpty();
    }

    /** Why nothing is known of the place. */
    String failure() {
        List<String> files = AnnotationPlace.files(dataset).toList();
        if (files.stream().anyMatch(place::isIn)) {
            return "no annotation of " + place.file() + " begins on line " + place.line() + " or above it";
        }
        List<String> near = NearestTexts.of(place.file(), files);
        return "there are no annotations in " + place.file()
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    String text(Layout layout) {
        Screen screen = new Screen(layout);
        int line = statements.stream().mapToInt(place::lineOf).min().orElse(place.line());
        screen.line(
                Tone.STRONG,
                place.file() + ":" + line + ": " + AnswerText.number(statements.size(), "statement")
                        + (line == place.line() ? "" : ", from the annotation that begins above line " + place.line()));
        StatementLines lines = new StatementLines(dataset);
        for (int i = 0; i < statements.size(); i++) {
            screen.gap();
            Statement statement = statements.get(i);
            lines.put("[" + (i + 1) + "]", statement, screen);
            screen.field(3, "result", result(statement));
        }
        if (!findings.isEmpty()) {
            screen.gap().line(Tone.STRONG, "Findings");
            findings.forEach(finding -> screen.item(1, finding.toString()));
        }
        return screen.text();
    }

    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", place.file());
        object.put("line", place.line());
        object.put("statements", StatementObject.of(statements, dataset));
        object.put("findings", ExplanationObject.of(findings, dataset));
        return object;
    }

    private String result(Statement statement) {
        Optional<Conclusion> conclusion = dataset.conclusionOf(statement.id()).flatMap(dataset::conclusion);
        if (conclusion.isEmpty()) {
            return "belongs to no conclusion: it denies what no other statement says, or its entity is not known";
        }
        String what = conclusion.get().id() + ": " + conclusion.get().text();
        return (dataset.isRejected(statement.id()) ? "not chosen for " : "supports ") + what;
    }
}
