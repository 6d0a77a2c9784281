package org.comity.domain.conclusion;

import java.util.Locale;
import java.util.Objects;
import org.comity.domain.text.Labels;

/**
 * The rules by which statements become conclusions; {@code docs/resolution.md} has each with an example.
 *
 * <p>First those that bring together what agrees; then, from {@link #REGISTER_NAMES} to {@link #FIRST_IN_ORDER}, those
 * that choose between values that contradict each other, in the order in which they are asked, of which the first that
 * prefers a value decides; then those about what stands beside each other.
 */
public enum Rule {
    /** One statement alone says so. */
    SOLE_STATEMENT("one statement says so"),

    /** All that speak of it say the same. */
    AGREEMENT("all who speak of it say so"),

    /** Dates that can mean the same day agree; the finer of them is taken. */
    REFINEMENT("dates that can mean the same day agree, and the finer is taken"),

    /** Statements of one member, body and role whose periods can not be one spell support several. */
    SEPARATE_SPELLS("what begins when the other has ended is a spell of its own"),

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

    /** Where nothing else decides: the value that comes first in the order of dates or of the alphabet. */
    FIRST_IN_ORDER("where nothing else decides, the first in order wins"),

    /** A stated start or end wins over a source that speaks outside it and merely says that the membership holds. */
    STATED_DATE("a stated date wins over the word that the membership holds"),

    /** What one source says and another denies stays in the dataset, contested. */
    SAID_AND_DENIED("what is said stays beside its denial"),

    /** Two standings of one member in one body that exclude each other both stay, contested. */
    EXCLUSIVE_STANDINGS("standings that exclude each other both stay"),

    /** A membership certainly does not hold outside the life of the body and of the member. */
    WITHIN_LIFE("nothing holds outside the life of body and member"),

    /** A membership that is said to hold outside the life of the body or the member stays, contested. */
    OUTSIDE_LIFE("what is said stays beside a life that it does not fit"),

    /** A membership may go back to the life of what its body or its member succeeded. */
    SUCCESSION("a membership may go back to the life of a predecessor"),

    /** A claimed count or inclusion is held against the memberships as its source sees them. */
    HELD_AGAINST_MEMBERSHIPS("a claim is held against the memberships as its source sees them");

    private final String description;

    Rule(String description) {
        this.description = description;
    }

    /**
     * The rule with this label.
     *
     * @param label such as {@code finer-date}
     * @return the rule
     * @throws IllegalArgumentException if no rule has this label, quoting it
     */
    public static Rule of(String label) {
        return Labels.get(values(), Rule::label, Objects.requireNonNull(label, "label"), "rule");
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
