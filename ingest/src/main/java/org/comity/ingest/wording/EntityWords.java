package org.comity.ingest.wording;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.NameWords;
import org.comity.domain.prose.Polarity;
import org.comity.domain.statement.Role;
import org.comity.ingest.grammar.Register;

/**
 * The names of the entities of a corpus, as far as they matter for what words say, each prepared once. For several threads
 * at a time.
 */
final class EntityWords {

    private final Register register;
    private final int size;
    private final NameFinder numbered;
    private final Map<Language, NameWords> denying = new ConcurrentHashMap<>();
    private final Map<Language, Map<Object, NameWords>> names = new EnumMap<>(Language.class);
    private final Map<EntityId, FoldedNames> folded = new ConcurrentHashMap<>();

    EntityWords(Register register) {
        this.register = register;
        this.size = register.names().size();
        this.numbered = new NameFinder(register.names().spellings().stream()
                .filter(NameMask::isNumbered)
                .toList());
        for (Language language : Language.values()) {
            names.put(language, new ConcurrentHashMap<>());
        }
    }

    /** How many names there were when the words were looked at. */
    int size() {
        return size;
    }

    /** The names with digits, which are neither dates nor numbers. */
    NameFinder numbered() {
        return numbered;
    }

    /** The names with words that would deny or end a membership. */
    NameWords denying(Language language) {
        return denying.computeIfAbsent(language, asked -> {
            MembershipTerms nothing = MembershipTerms.of(asked, List.of(), List.of(), List.of());
            return NameWords.of(
                    register.names().spellings().stream()
                            .filter(name -> denies(name, nothing))
                            .toList(),
                    asked);
        });
    }

    private static boolean denies(String name, MembershipTerms nothing) {
        MembershipWording wording = MembershipWording.of(List.of(name), nothing);
        return wording.polarity() != Polarity.ASSERTS || !wording.ends().isEmpty();
    }

    /** The names of an entity: those of the register, and the words of its id. */
    Collection<String> of(EntityId entity) {
        return register.names().spellings(entity);
    }

    /** The same, as words of a language. */
    NameWords words(EntityId entity, Language language) {
        return words(entity, language, () -> register.names().spellings(entity));
    }

    /** The same, as they are looked for. */
    FoldedNames folded(EntityId entity) {
        FoldedNames known = folded.get(entity);
        return known != null ? known : folded.computeIfAbsent(entity, id -> new FoldedNames(of(id)));
    }

    /** The words for a role. */
    NameWords words(Role role, Language language) {
        return words(
                role,
                language,
                () -> new LinkedHashSet<>(List.of(role.label(), role.name().words())));
    }

    /** The words for an entity or a role, which are looked up far more often than they are made. */
    private NameWords words(Object thing, Language language, Supplier<Collection<String>> spellings) {
        Map<Object, NameWords> known = Objects.requireNonNull(names.get(language));
        NameWords words = known.get(thing);
        return words != null ? words : known.computeIfAbsent(thing, none -> NameWords.of(spellings.get(), language));
    }
}
