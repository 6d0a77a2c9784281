package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.Polarity;
import org.comity.ingest.grammar.Register;

/** The names of the entities of a corpus, as far as they matter for what words say. Immutable. */
final class EntityWords {

    private static final MembershipTerms NOTHING = new MembershipTerms(Set.of(), Set.of(), Set.of(), Set.of());

    private final Register register;
    private final int size;
    private final List<String> numbered = new ArrayList<>();
    private final Map<Language, List<String>> denying = new HashMap<>();

    EntityWords(Register register) {
        this.register = register;
        this.size = register.names().size();
        for (String name : register.names().spellings()) {
            if (NameMask.isNumbered(name)) {
                numbered.add(name);
            }
            for (Language language : Language.values()) {
                MembershipWording wording = MembershipWording.of(List.of(name), language, NOTHING);
                if (wording.polarity() != Polarity.ASSERTS || !wording.ends().isEmpty()) {
                    denying.computeIfAbsent(language, none -> new ArrayList<>()).add(name);
                }
            }
        }
    }

    /** How many names there were when the words were looked at. */
    int size() {
        return size;
    }

    /** The names with digits, which are neither dates nor numbers. */
    Collection<String> numbered() {
        return numbered;
    }

    /** The names with words that would deny or end a membership. */
    Collection<String> denying(Language language) {
        return denying.getOrDefault(language, List.of());
    }

    /** The names of an entity: those of the register, and the words of its id. */
    Collection<String> of(EntityId entity) {
        return register.names().spellings(entity);
    }
}
