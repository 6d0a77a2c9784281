package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.Statement;

/**
 * Finds conclusions by their ids, by the ids of their statements, or by words of their names.
 */
final class ConclusionSearch {

    private final Dataset dataset;
    private final EntitySearch entities;

    /**
     * A search in a dataset.
     *
     * @param dataset the dataset
     */
    ConclusionSearch(Dataset dataset) {
        this.dataset = dataset;
        this.entities = new EntitySearch(dataset);
    }

    /**
     * The conclusions that a person means.
     *
     * @param text the id of a conclusion or of a statement, or words
     * @return the conclusion with this id, or all with these words; those that contain only these names come first, and
     *     only they are returned if there are any
     */
    List<Conclusion> find(String text) {
        Optional<Conclusion> byId = byId(text.strip());
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        List<String> wanted = SearchWords.of(text);
        if (wanted.isEmpty() || isId(text.strip())) {
            return List.of();
        }
        List<Conclusion> exact = all().filter(conclusion -> new HashSet<>(words(conclusion)).containsAll(wanted))
                .toList();
        List<Conclusion> found = exact.isEmpty()
                ? all().filter(conclusion -> SearchWords.occurIn(wanted, words(conclusion)))
                        .toList()
                : exact;
        List<Conclusion> memberships =
                found.stream().filter(Membership.class::isInstance).toList();
        return wanted.size() > 1 && !memberships.isEmpty() ? memberships : found;
    }

    /**
     * The ids that are nearest to one that does not exist.
     *
     * @param text the id that does not exist
     * @return at most five ids
     */
    List<String> nearest(String text) {
        return NearestTexts.of(
                text, all().map(conclusion -> conclusion.id().value()).toList());
    }

    /** Whether a text can only be an id, so that it is not searched by its words. */
    private static boolean isId(String text) {
        int dot = text.indexOf('.');
        return dot > 0 && dot < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }

    private Optional<Conclusion> byId(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<Conclusion> conclusion = dataset.conclusion(ConclusionId.of(text));
        return conclusion.isPresent() ? conclusion : ofStatement(text);
    }

    private Optional<Conclusion> ofStatement(String text) {
        return dataset.statements().all().stream()
                .filter(statement ->
                        text.startsWith("s-") && statement.id().value().equals(text))
                .map(Statement::id)
                .flatMap(id -> dataset.conclusionOf(id).stream())
                .flatMap(id -> dataset.conclusion(id).stream())
                .findFirst();
    }

    private Stream<Conclusion> all() {
        return Stream.of(
                        dataset.memberships().stream(),
                        dataset.counts().stream(),
                        dataset.inclusions().stream(),
                        dataset.entities().stream().flatMap(entity -> entity.attributes().stream()))
                .flatMap(conclusions -> conclusions);
    }

    /** The words by which a conclusion can be found. */
    private List<String> words(Conclusion conclusion) {
        List<String> words = new ArrayList<>(SearchWords.of(conclusion.id().value()));
        if (conclusion instanceof Membership membership) {
            words.addAll(entities.words(membership.member()));
            words.addAll(entities.words(membership.body()));
            words.addAll(SearchWords.of(membership.role().label()));
        } else if (conclusion instanceof Attribute attribute) {
            words.addAll(entities.words(attribute.entity()));
        } else if (conclusion instanceof Count count) {
            words.add("count");
            words.addAll(SearchWords.of(count.population().toString()));
        } else if (conclusion instanceof Inclusion inclusion) {
            words.add("inclusion");
            words.addAll(SearchWords.of(inclusion.text()));
        }
        return words;
    }
}
