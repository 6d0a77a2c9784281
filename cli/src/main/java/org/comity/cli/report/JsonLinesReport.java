package org.comity.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.cli.answer.JsonAnswer;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.StatementId;

/** JSON Lines: one object per finding, accepted ones included, all with the same keys. */
final class JsonLinesReport {

    private JsonLinesReport() {}

    static String of(ReportedRun run) {
        StringBuilder lines = new StringBuilder();
        for (ReportedFinding finding : run.all()) {
            lines.append(JsonAnswer.line(object(run, finding)));
        }
        return lines.toString();
    }

    private static Map<String, Object> object(ReportedRun run, ReportedFinding reported) {
        Optional<Origin> origin = reported.finding().origin();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", reported.code());
        object.put("severity", reported.severity().label());
        object.put("id", reported.finding().id().toString());
        object.put("message", reported.finding().message());
        object.put("suggestion", reported.finding().suggestion());
        object.put("file", origin.map(place -> run.place(reported).path()));
        object.put("line", origin.map(Origin::line).filter(line -> line > 0));
        object.put("column", origin.map(Origin::column).filter(column -> column > 0));
        object.put("path", origin.flatMap(run::pointer));
        object.put("accepted", reported.acceptance().map(Acceptance::because));
        FindingDetails details = reported.finding().details();
        object.put("given", details.given().or(() -> origin.flatMap(run::given)));
        object.put("nearest", details.nearest());
        object.put("nearest_file", details.place().map(Origin::file).map(run::path));
        object.put("nearest_line", details.place().map(Origin::line));
        object.put("nearest_column", details.place().map(Origin::column));
        object.put("difference", details.difference().map(WordDifference::label));
        object.put("instruction", Instruction.of(reported.finding()));
        object.put("remedy", FindingKind.find(reported.code()).map(FindingKind::remedy));
        object.put(
                "statements",
                reported.finding().statements().stream()
                        .map(StatementId::toString)
                        .toList());
        return object;
    }
}
