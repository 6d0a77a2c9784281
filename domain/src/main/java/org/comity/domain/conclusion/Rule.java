package org.comity.domain.conclusion;

import java.util.Locale;

/**
 * The rules by which one of several contradicting values is chosen, in the order in which they are asked: the first
 * that prefers a value decides.
 */
public enum Rule {
    /** What an entity is called and what kind it is, the editor of the corpus says in the register. */
    REGISTER_NAMES("what an entity is called and what kind it is, the register says"),
    /** The value of the better rank wins: preferred, normal, deprecated. */
    BETTER_RANK("the better rank wins"),
    /** What is quoted wins over what is asserted, and that over what is inferred. */
    FIRMER_BASIS("quoted wins over asserted, asserted over inferred"),
    /** The value that more sources give wins. */
    MORE_SOURCES("the value that more sources give wins"),
    /** The date that leaves fewer days open wins. */
    FINER_DATE("the date that leaves fewer days open wins"),
    /** The value of the source that speaks last wins. */
    LATER_SOURCE("the source that speaks last wins"),
    /** A stated start or end wins over a source that speaks outside it and merely says that the membership holds. */
    STATED_DATE("a stated date wins over the word that the membership holds"),
    /** What one source says and another denies stays in the dataset, contested. */
    SAID_AND_DENIED("what is said stays beside its denial"),
    /** Where nothing else decides: the value that comes first in the order of dates or of the alphabet. */
    FIRST_IN_ORDER("where nothing else decides, the first in order wins");

    private final String description;

    Rule(String description) {
        this.description = description;
    }

    /**
     * The printed name.
     *
     * @return lower-case words joined by hyphens, such as {@code finer-date}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The rule in words.
     *
     * @return such as {@code the better rank wins}
     */
    public String description() {
        return description;
    }
}
