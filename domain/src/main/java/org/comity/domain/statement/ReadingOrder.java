package org.comity.domain.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;

/** Statements by source and place; those without a passage are last, by their text. */
final class ReadingOrder {

    private static final Comparator<Placed> BY_PLACE = Comparator.comparing(Placed::evidence)
            .thenComparing(placed -> placed.statement().id());

    private static final Comparator<Statement> BY_TEXT =
            Comparator.comparing(Statement::text).thenComparing(Statement::id);

    private ReadingOrder() {}

    /** A statement with its passage. */
    private record Placed(Statement statement, Evidence evidence) {}

    /** Sorts statements source by source, so that only those of one source are compared. */
    static List<Statement> of(List<Statement> statements) {
        Map<SourceId, List<Placed>> bySource = new HashMap<>();
        List<Statement> others = new ArrayList<>();
        for (Statement statement : statements) {
            Evidence evidence = statement.evidence().orElse(null);
            if (evidence == null) {
                others.add(statement);
            } else {
                bySource.computeIfAbsent(evidence.source(), none -> new ArrayList<>())
                        .add(new Placed(statement, evidence));
            }
        }
        List<Statement> ordered = new ArrayList<>(statements.size());
        bySource.keySet().stream().sorted().forEach(source -> {
            List<Placed> placed = bySource.getOrDefault(source, List.of());
            placed.sort(BY_PLACE);
            placed.forEach(each -> ordered.add(each.statement()));
        });
        others.sort(BY_TEXT);
        ordered.addAll(others);
        return List.copyOf(ordered);
    }
}
