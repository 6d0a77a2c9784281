package org.comity.export.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;

/** Writes populations and conditions in words. */
final class PopulationView {

    private final Dataset dataset;
    private final boolean links;

    /** Writes with links to entities. */
    PopulationView(Dataset dataset) {
        this(dataset, true);
    }

    /**
     * Writes with links to entities, or without.
     *
     * @param dataset the dataset that has the names
     * @param links whether names are links
     */
    PopulationView(Dataset dataset, boolean links) {
        this.dataset = dataset;
        this.links = links;
    }

    /** Writes a population. */
    void write(Html html, Population population) {
        Optional<Population.Enumerable> enumerable = population.enumerable();
        if (enumerable.isEmpty()) {
            html.name(population.toString());
            return;
        }
        write(html, enumerable.get().condition());
        more(html, "; also ", enumerable.get().also());
        more(html, "; but not ", enumerable.get().butNot());
    }

    private void more(Html html, String separator, List<Condition> conditions) {
        for (Condition condition : conditions) {
            html.text(separator);
            write(html, condition);
        }
    }

    /** Writes a condition. */
    void write(Html html, Condition condition) {
        condition.fold(party -> party(html, party), body -> body(html, body));
        condition.on().ifPresent(day -> html.text(" on " + Prose.date(day)));
    }

    private Html party(Html html, Condition.Party party) {
        html.text(Prose.sentence(capacity(party.capacity(), "party")) + " of ");
        entity(html, party.body());
        party.onlyKind().ifPresent(kind -> html.text(" (only " + kind.words() + ")"));
        return html;
    }

    private Html body(Html html, Condition.Body body) {
        entity(html, body.category());
        html.text(" with ");
        entity(html, body.member());
        return html.text(body.capacity().isAny() ? "" : " as " + capacity(body.capacity(), ""));
    }

    private static String capacity(Capacity capacity, String any) {
        return capacity.isAny()
                ? any
                : Stream.concat(
                                capacity.roles().stream().map(Role::name).map(name -> name.words()),
                                capacity.standings().stream()
                                        .map(Standing::label)
                                        .map(label -> label + " standing"))
                        .collect(Collectors.joining(" or "));
    }

    private void entity(Html html, EntityId id) {
        if (links) {
            new StatementView(dataset).entity(html, id);
        } else {
            html.name(dataset.nameOf(id));
        }
    }
}
