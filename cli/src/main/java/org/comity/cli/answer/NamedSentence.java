package org.comity.cli.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Statement;

/** The sentence of a conclusion, with short names instead of ids. */
final class NamedSentence {

    private NamedSentence() {}

    /**
     * The sentence.
     *
     * @param conclusion the conclusion
     * @param statements the statements that support it, which name its entities
     * @param dataset the dataset, which knows their names
     */
    static String of(Conclusion conclusion, Collection<Statement> statements, Dataset dataset) {
        Set<String> ids = statements.stream()
                .flatMap(statement -> statement.entities().stream())
                .map(EntityId::value)
                .collect(Collectors.toSet());
        String sentence = Arrays.stream(conclusion.toString().split(" ", -1))
                .map(word -> named(word, ids, dataset))
                .collect(Collectors.joining(" "));
        int end = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, end).toUpperCase(Locale.ROOT) + sentence.substring(end) + ".";
    }

    private static String named(String word, Set<String> ids, Dataset dataset) {
        int end = word.length();
        while (end > 0 && ",;:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String id = word.substring(0, end);
        return ids.contains(id) ? shortName(EntityId.of(id), dataset) + word.substring(end) : word;
    }

    /** The short name of an entity, or else its name. */
    static String shortName(EntityId id, Dataset dataset) {
        return dataset.entity(id).flatMap(Entity::shortName).orElseGet(() -> dataset.nameOf(id));
    }
}
