package org.comity.ingest.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.NameTokens;
import org.comity.domain.prose.Polarity;
import org.comity.ingest.grammar.Register;

/** The names of the entities of a corpus, as far as they matter for what words say. For several threads at a time. */
final class EntityWords {

    private static final MembershipTerms NOTHING = new MembershipTerms(Set.of(), Set.of(), Set.of(), Set.of());

    private final Register register;
    private final int size;
    private final NameFinder numbered;
    private final Map<Language, NameTokens> denying = new HashMap<>();

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
    synchronized NameTokens denying(Language language) {
        return denying.computeIfAbsent(
                language,
                asked -> NameTokens.of(
                        register.names().spellings().stream()
                                .filter(name -> denies(name, asked))
                                .toList(),
                        asked));
    }

    private static boolean denies(String name, Language language) {
        MembershipWording wording = MembershipWording.of(List.of(name), language, NOTHING);
        return wording.polarity() != Polarity.ASSERTS || !wording.ends().isEmpty();
    }

    /** The names of an entity: those of the register, and the words of its id. */
    Collection<String> of(EntityId entity) {
        return register.names().spellings(entity);
    }
}
