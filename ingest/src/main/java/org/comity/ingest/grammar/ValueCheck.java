package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.node.ScalarNode;

/** Checks whether a text is a valid value of a key of a statement, without a finding. */
public final class ValueCheck {

    private final Report report;

    /**
     * A check for the values of a file.
     *
     * @param report the report of the file, which receives nothing
     */
    public ValueCheck(Report report) {
        this.report = report;
    }

    /**
     * Whether a statement may have a value.
     *
     * @param key one of the keys of a membership that take one value
     * @param value the value
     * @return false for any other key
     */
    public boolean takes(String key, ScalarNode value) {
        List<Finding> findings = new ArrayList<>();
        DateField dates = new DateField(report.to(findings::add));
        Optional<?> read = switch (key) {
            case "since" -> dates.start(value);
            case "until" -> dates.end(value);
            case "during" -> dates.period(value, key);
            case "rank", "confidence", "basis" -> ProvenanceFields.label(key, value.text());
            case "annotator" -> Optional.of(value.text()).filter(text -> !text.isBlank());
            default -> Optional.empty();
        };
        return read.isPresent() && findings.isEmpty();
    }
}
