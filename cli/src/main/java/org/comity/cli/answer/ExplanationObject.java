package org.comity.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.dataset.Reason;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;

/** An explanation as an object of JSON. */
final class ExplanationObject {

    private ExplanationObject() {}

    static Map<String, Object> of(Explanation explanation, Dataset dataset) {
        Map<String, Object> object = of(explanation.conclusion());
        object.put(
                "reasons",
                explanation.reasons().stream().map(ExplanationObject::of).toList());
        List<Statement> statements = Stream.concat(
                        explanation.statements().stream(),
                        explanation.reasons().stream()
                                .flatMap(reason -> Stream.concat(reason.rejected().stream(), reason.beside().stream())))
                .distinct()
                .toList();
        object.put("statements", StatementObject.of(statements, dataset));
        object.put(
                "findings",
                of(FindingsAbout.of(explanation.conclusion().id(), explanation.statements(), dataset), dataset));
        return object;
    }

    /** A conclusion without its reasons. */
    static Map<String, Object> of(Conclusion conclusion) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", conclusion.id());
        object.put("sentence", conclusion.toString());
        object.put("text", conclusion.text());
        object.put("outcome", conclusion.outcome());
        object.put("basis", conclusion.support().basis().label());
        object.put("contested", conclusion.support().contested());
        object.put("supported_by", conclusion.support().statements());
        object.put("sources", conclusion.support().sources());
        return object;
    }

    static List<Map<String, Object>> of(List<Finding> findings, Dataset dataset) {
        return findings.stream().map(finding -> of(finding, dataset)).toList();
    }

    private static Map<String, Object> of(Finding finding, Dataset dataset) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", finding.id());
        object.put("code", finding.id().code());
        object.put("severity", finding.severity().label());
        object.put("message", finding.message());
        object.put("accepted_because", dataset.acceptance(finding));
        object.put("origin", finding.origin().map(StatementObject::of));
        return object;
    }

    private static Map<String, Object> of(Reason reason) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("aspect", reason.aspect());
        object.put("rule", reason.rule().label());
        object.put("description", reason.rule().description());
        object.put("contested", reason.contested());
        object.put("chosen", ids(reason.followed()));
        object.put("rejected", ids(reason.rejected()));
        object.put("related", ids(reason.beside()));
        return object;
    }

    private static List<StatementId> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
