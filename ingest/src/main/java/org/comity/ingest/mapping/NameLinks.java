package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.source.Quote;
import org.comity.ingest.name.NameKey;

/** All names of one text that are said to name the same entity as others, in their exact spelling. */
final class NameLinks {

    private final Set<NameLink> links = new LinkedHashSet<>();

    void addAll(List<NameLink> further) {
        further.stream()
                .filter(link -> NameKey.isName(link.other()) && NameKey.isName(link.name()))
                .filter(link -> !isSame(link.other(), link.name()))
                .forEach(links::add);
    }

    /** Returns whether words are said to name the same entity as others. */
    boolean has(String words) {
        return links.stream().anyMatch(link -> isSame(link.other(), words));
    }

    /** The links that say what words name, each at the end of its chain; several may say the same. */
    List<NameLink> find(String words) {
        List<NameLink> found = new ArrayList<>();
        if (!links.isEmpty() && NameKey.isName(words)) {
            follow(words, found, new HashSet<>());
        }
        return found;
    }

    /** The passages of a name with which other words are linked. */
    Optional<List<Quote>> quotes(String name) {
        return links.stream()
                .filter(link -> isSame(link.name(), name) && !link.quotes().isEmpty())
                .map(NameLink::quotes)
                .findFirst();
    }

    private void follow(String words, List<NameLink> found, Set<String> seen) {
        if (!seen.add(NameKey.spelling(words))) {
            return;
        }
        for (NameLink link : links) {
            if (isSame(link.other(), words)) {
                if (link.entityOrNull() == null && has(link.name())) {
                    follow(link.name(), found, seen);
                } else {
                    found.add(link);
                }
            }
        }
    }

    private static boolean isSame(String one, String another) {
        return NameKey.isName(another) && NameKey.spelling(one).equals(NameKey.spelling(another));
    }
}
