package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.Node;

/** The key {@code leave out:} of {@code corpus.yaml}. */
final class LeaveOutFields {

    private static final String WHAT = "an entry of 'leave out'";
    private static final List<String> KEYS = List.of("file", "label", "id", "because");

    private LeaveOutFields() {}

    /** The rules that leave out annotations. */
    static List<LeaveOut> read(Fields corpus, Report report) {
        List<LeaveOut> leaving = new ArrayList<>();
        for (Node node : corpus.nodes("leave out")) {
            Fields.of(node, WHAT, report)
                    .flatMap(fields -> rule(fields, report))
                    .ifPresent(leaving::add);
        }
        return leaving;
    }

    private static Optional<LeaveOut> rule(Fields fields, Report report) {
        fields.allowOnly(WHAT, KEYS);
        fields.required("because", WHAT);
        Optional<String> because = fields.has("because") ? fields.words("because") : Optional.empty();
        Optional<String> file = text(fields, "file");
        Optional<String> label = text(fields, "label");
        Optional<String> id = text(fields, "id");
        if (file.isEmpty() && label.isEmpty() && id.isEmpty()) {
            report.error(fields.node(), "missing-key", "label", WHAT + " needs 'file', 'label' or both");
            return Optional.empty();
        }
        if (file.isEmpty() && id.isPresent()) {
            report.error(fields.node(), "missing-key", "file", WHAT + " with 'id' needs 'file'");
            return Optional.empty();
        }
        return because.map(reason -> new LeaveOut(
                file.map(PathPattern::new).orElse(null),
                label.orElse(null),
                id.orElse(null),
                reason,
                report.origin(fields.node())));
    }

    private static Optional<String> text(Fields fields, String key) {
        return fields.has(key) ? fields.text(key) : Optional.empty();
    }
}
