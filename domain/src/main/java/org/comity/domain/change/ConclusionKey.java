package org.comity.domain.change;

import java.util.List;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;

/** Keys by which conclusions of two datasets are about the same question. */
final class ConclusionKey {

    private ConclusionKey() {}

    /**
     * The question: one attribute of an entity, or one value of an attribute with several values; the spells of a member
     * in one body and role; a claim of one source.
     */
    static Object of(Conclusion conclusion) {
        if (conclusion instanceof Count said) {
            return List.of(family(said), said.claim().toString(), said.support().sources());
        }
        return conclusion instanceof Inclusion said
                ? List.of(family(said), said.support().sources())
                : family(conclusion);
    }

    /** The question without the claim and its source. */
    static Object family(Conclusion conclusion) {
        if (conclusion instanceof Attribute said) {
            String language = said.value().language().orElse("");
            String value = said.key().single() ? "" : said.value().text();
            return List.of(said.entity(), said.key(), value, language);
        }
        if (conclusion instanceof Membership said) {
            return List.of(said.member(), said.body(), said.role().name());
        }
        if (conclusion instanceof Count said) {
            return List.of("count", said.population());
        }
        Inclusion said = (Inclusion) conclusion;
        return List.of("inclusion", said.every(), said.also());
    }

    /** A rank for the order of attributes, memberships, counts and inclusions. */
    static int rank(Conclusion conclusion) {
        if (conclusion instanceof Attribute) {
            return 0;
        }
        return conclusion instanceof Membership ? 1 : conclusion instanceof Count ? 2 : 3;
    }

    /** The order of {@code Conclusions.all()} of a dataset. */
    static int compare(Conclusion one, Conclusion other) {
        int order = Integer.compare(rank(one), rank(other));
        if (order != 0) {
            return order;
        }
        if (one instanceof Attribute said && other instanceof Attribute also) {
            return said.compareTo(also);
        }
        if (one instanceof Membership said && other instanceof Membership also) {
            return said.compareTo(also);
        }
        return one instanceof Count said
                ? said.compareTo((Count) other)
                : ((Inclusion) one).compareTo((Inclusion) other);
    }
}
