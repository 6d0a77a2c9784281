package org.comity.ingest.wording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Named, NameWords> names = new ConcurrentHashMap<>();
    private final Map<EntityId, FoldedNames> folded = new ConcurrentHashMap<>();

    /** An entity or a role, named in the words of a language. */
    private record Named(Object thing, Language language) {}

    EntityWords(Register register) {
        this.register = register;
        this.size = register.names().size();
        this.numbered = new NameFinder(register.names().spellings().stream()
                .filter(NameMask::isNumbered)
                .toList());
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
        return names.computeIfAbsent(
                new Named(entity, language),
                named -> NameWords.of(register.names().spellings(entity), language));
    }

    /** The same, as they are looked for. */
    FoldedNames folded(EntityId entity) {
        return folded.computeIfAbsent(entity, id -> new FoldedNames(of(id)));
    }

    /** The words for a role. */
    NameWords words(Role role, Language language) {
        return names.computeIfAbsent(
                new Named(role, language),
                named -> NameWords.of(
                        List.of(role.label(), role.name().words()).stream()
                                .distinct()
                                .toList(),
                        language));
    }
}
