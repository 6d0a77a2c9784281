package org.comity.ingest.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.Shown;

/** What an annotator says about a statement itself: who, how sure, of what weight. */
final class ProvenanceFields {

    static final List<String> KEYS = List.of("note", "annotator", "confidence", "rank", "basis");

    private final Report report;

    ProvenanceFields(Report report) {
        this.report = report;
    }

    /** What the annotator says, to be completed by the words on which the statement rests. */
    Function<Evidence, Provenance> read(Fields statement) {
        Basis basis = choice(statement, "basis", List.of(Basis.QUOTED, Basis.INFERRED), Basis::label)
                .orElse(Basis.QUOTED);
        Rank rank = choice(statement, "rank", Arrays.asList(Rank.values()), Rank::label)
                .orElse(Rank.NORMAL);
        Mark mark = new Mark(
                report.origin(statement.node()),
                statement.words("annotator").orElse(null),
                choice(statement, "confidence", Arrays.asList(Confidence.values()), Confidence::label)
                        .orElse(null),
                statement.words("note").orElse(null));
        return evidence -> new Provenance(basis, evidence, rank, List.of(mark));
    }

    private <T> Optional<T> choice(Fields statement, String key, List<T> values, Function<T, String> label) {
        return statement.scalar(key).flatMap(scalar -> {
            Optional<T> chosen = values.stream()
                    .filter(value -> label.apply(value).equals(scalar.text()))
                    .findFirst();
            if (chosen.isEmpty()) {
                unknown(scalar, key, values.stream().map(label).toList());
            }
            return chosen;
        });
    }

    private void unknown(ScalarNode scalar, String key, List<String> known) {
        report.error(
                scalar,
                "unknown-value",
                key,
                "'" + key + "' is one of " + String.join(", ", known) + ", not " + Shown.quoted(scalar.text()),
                NearMiss.among(scalar.text(), known).map(NearMiss::question));
    }
}
