package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NameTokens;
import org.jspecify.annotations.Nullable;

/** The names of one entity, as they are looked for in many passages. Not for several threads at a time. */
final class FoldedNames {
    /** Fewer names are simply all taken. */
    private static final int MANY = 20;

    private final Collection<String> names;
    private final NameFinder abbreviations;
    private final NameFinder others;
    private final List<FoldedName> folded;
    private @Nullable NameFinder parts;
    private @Nullable NameTokens tokens;

    FoldedNames(Collection<String> names) {
        this.names = names;
        this.folded =
                names.stream().flatMap(name -> FoldedName.of(name).stream()).toList();
        this.abbreviations = new NameFinder(words(true));
        this.others = new NameFinder(words(false));
    }

    private List<String> words(boolean abbreviation) {
        List<String> words = new ArrayList<>();
        for (FoldedName name : folded) {
            if (name.abbreviation() == abbreviation) {
                words.add(name.words());
            }
        }
        return words;
    }

    /** The abbreviations, in which case counts. */
    NameFinder abbreviations() {
        return abbreviations;
    }

    /** The other names, in lower case. */
    NameFinder others() {
        return others;
    }

    /** The words of the names that are long enough to be looked for alone, in lower case. */
    NameFinder parts(int shortest) {
        if (parts == null) {
            Set<String> words = new TreeSet<>();
            for (FoldedName name : folded) {
                name.parts().stream().filter(word -> word.length() >= shortest).forEach(words::add);
            }
            parts = new NameFinder(words);
        }
        return parts;
    }

    /** The names of the entity, or, if there are many, those that occur in passages. */
    Set<String> in(List<String> passages, Language language) {
        if (names.size() < MANY) {
            return Set.copyOf(names);
        }
        if (tokens == null) {
            tokens = NameTokens.of(names, language);
        }
        return tokens.in(passages);
    }
}
