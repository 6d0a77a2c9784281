package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.ingest.text.NearMiss;

/** What to write instead of a reference to an entity that is not an id. */
final class EntityAdvice {

    private EntityAdvice() {}

    /**
     * The advice.
     *
     * @param written the reference as written
     * @param known whether an entity has an id
     * @return a list, the id, or the line to declare the entity; empty if the words cannot be an id
     */
    static Optional<String> of(String written, Predicate<EntityId> known) {
        if (written.indexOf(',') >= 0 || written.indexOf(';') >= 0) {
            List<String> ids = new ArrayList<>();
            for (String part : written.split("[,;]", -1)) {
                Optional<Slug> id = Names.lenient(part.strip());
                if (id.isEmpty()) {
                    return Optional.empty();
                }
                ids.add(id.get().value());
            }
            return Optional.of("for several entities, write a list: [" + String.join(", ", ids) + "]");
        }
        return Names.lenient(written).map(id -> {
            String question = NearMiss.question(id.words());
            return known.test(EntityId.of(id.value()))
                    ? question
                    : question + " It is not declared yet; if you mean a state, add this line under 'entities:' in"
                            + " corpus.yaml: " + id.value() + ": {organization: state, name: " + written.strip() + "}";
        });
    }
}
