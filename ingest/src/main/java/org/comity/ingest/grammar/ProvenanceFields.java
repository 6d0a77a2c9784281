package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;
import org.jspecify.annotations.Nullable;

/** What an annotator says about a statement itself: annotator, confidence, rank and basis. */
final class ProvenanceFields {

    static final List<String> KEYS =
            List.of("note", "annotator", "confidence", "rank", "basis", QuoteFields.CONTEXT, SaysFields.KEY);

    private static final List<String> DATES = List.of("since", "until", "during");
    private static final List<ValueForm> DATED = List.of(ValueForm.DATE, ValueForm.PERIOD);
    private static final List<Basis> BASES = List.of(Basis.QUOTED, Basis.INFERRED);
    private static final List<Rank> RANKS = List.of(Rank.values());
    private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());

    private final QuoteFields quotes;
    private final SaysFields says;
    private final Report report;

    ProvenanceFields(QuoteFields quotes, Report report) {
        this.quotes = quotes;
        this.says = new SaysFields(report);
        this.report = report;
    }

    /**
     * The provenance, still without the words that support the statement.
     *
     * @param ruled the keys of the values that a rule gives
     */
    Function<Evidence, Provenance> read(Fields statement, Set<String> ruled) {
        Basis basis = choice(statement, "basis", BASES, Basis::label).orElse(Basis.QUOTED);
        Rank rank = choice(statement, "rank", RANKS, Rank::label).orElse(Rank.NORMAL);
        Mark mark = new Mark(
                report.origin(statement.node()),
                statement.words("annotator").orElse(null),
                choice(statement, "confidence", CONFIDENCES, Confidence::label).orElse(null),
                note(statement));
        List<Quote> context = quotes.context(statement);
        return evidence -> Provenance.builder()
                .quoting(evidence)
                .basis(basis)
                .context(context)
                .rank(rank)
                .wording(says.read(statement, evidence).join(SaysFields.by(SaidBy.RULE, ruled)))
                .marks(List.of(mark))
                .build();
    }

    /** The field {@code note} and the notes after dates. */
    private static @Nullable String note(Fields statement) {
        List<String> notes = new ArrayList<>();
        statement.words("note").ifPresent(notes::add);
        for (NodeEntry entry : statement.entries()) {
            if (hasDate(entry.key())) {
                DateWords.note(entry.value()).ifPresent(notes::add);
            }
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    private static boolean hasDate(ScalarNode key) {
        return DATES.contains(key.text())
                || AttributeFields.find(key)
                        .map(AttributeKey::form)
                        .filter(DATED::contains)
                        .isPresent();
    }

    /** The value of a key with a fixed list of values, if a text is one of them. */
    static Optional<String> label(String key, String text) {
        List<String> labels = switch (key) {
            case "basis" -> BASES.stream().map(Basis::label).toList();
            case "rank" -> RANKS.stream().map(Rank::label).toList();
            default -> CONFIDENCES.stream().map(Confidence::label).toList();
        };
        return Optional.of(text).filter(labels::contains);
    }

    private <T> Optional<T> choice(Fields statement, String key, List<T> values, Function<T, String> label) {
        return statement.scalar(key).flatMap(scalar -> {
            for (T value : values) {
                if (label.apply(value).equals(scalar.text())) {
                    return Optional.of(value);
                }
            }
            unknown(scalar, key, values.stream().map(label).toList());
            return Optional.empty();
        });
    }

    private void unknown(ScalarNode scalar, String key, List<String> known) {
        report.error(
                scalar,
                "unknown-value",
                key,
                "'" + key + "' must be one of " + String.join(", ", known) + ", not " + QuotedText.of(scalar.text()),
                NearMiss.among(scalar.text(), known).map(NearMiss::question));
    }
}
