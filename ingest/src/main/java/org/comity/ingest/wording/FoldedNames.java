package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names of one entity, as they are looked for in many passages. For several threads at a time. */
final class FoldedNames {
    private final NameFinder abbreviations;
    private final NameFinder others;
    private final List<FoldedName> folded;
    private volatile @Nullable NameFinder parts;

    FoldedNames(Collection<String> names) {
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

    /** The words of the names that are long enough to be looked for by themselves, in lower case. */
    NameFinder parts(int shortest) {
        NameFinder known = parts;
        if (known == null) {
            Set<String> words = new TreeSet<>();
            for (FoldedName name : folded) {
                name.parts().stream().filter(word -> word.length() >= shortest).forEach(words::add);
            }
            known = new NameFinder(words);
            parts = known;
        }
        return known;
    }
}
