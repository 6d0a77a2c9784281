package org.comity.ingest.wording;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NameWords;

/**
 * The names of entities as one text uses them: those of the register, and the words that
 * its annotations resolve to them.
 */
final class TextNames {

    private final EntityWords register;
    private final Map<EntityId, Set<String>> spellings;
    private final Language language;
    private final Map<EntityId, FoldedNames> folded = new HashMap<>();
    private final Map<EntityId, NameWords> words = new HashMap<>();

    TextNames(EntityWords register, Map<EntityId, Set<String>> spellings, Language language) {
        this.register = register;
        this.spellings = spellings;
        this.language = language;
    }

    /** The names of an entity, as they are looked for. */
    FoldedNames folded(EntityId entity) {
        return spellings.containsKey(entity)
                ? folded.computeIfAbsent(entity, named -> new FoldedNames(all(named)))
                : register.folded(entity);
    }

    /** The names of an entity, in the language of the text. */
    NameWords words(EntityId entity) {
        return spellings.containsKey(entity)
                ? words.computeIfAbsent(entity, named -> NameWords.of(all(named), language))
                : register.words(entity, language);
    }

    private Set<String> all(EntityId entity) {
        Set<String> all = new LinkedHashSet<>();
        all.addAll(register.of(entity));
        all.addAll(spellings.getOrDefault(entity, Set.of()));
        return all;
    }
}
