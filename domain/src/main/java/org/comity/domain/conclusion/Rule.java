package org.comity.domain.conclusion;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The rules for drawing conclusions from statements; {@code docs/resolution.md} describes them.
 *
 * <p>The first rules join statements that agree. The rules from {@link #REGISTER_NAMES} to {@link #FIRST_IN_ORDER}
 * choose between values that contradict each other: they are tried in this order, and the first rule that prefers a
 * value decides. The other rules are about statements that limit or contradict each other.
 *
 * @since 0.1
 */
public enum Rule {
    /** Only one statement gives a value. */
    SOLE_STATEMENT("only one statement says so"),

    /** All statements give the same value. */
    AGREEMENT("all statements agree"),

    /** Dates that can mean the same day agree; the finer one is chosen. */
    REFINEMENT("dates that can mean the same day agree, and the more precise one is used"),

    /** Statements about one member, body and role support several memberships if their periods cannot be one spell. */
    SEPARATE_SPELLS("a membership that begins after the end of another is separate"),

    /** The register of the corpus decides the names and the kind of an entity. */
    REGISTER_NAMES("the register decides the names and the kind of an entity"),

    /** The value of the better rank wins: preferred, normal, deprecated. */
    BETTER_RANK("the better rank wins"),

    /** Quoted statements win over asserted ones, asserted over inferred. */
    FIRMER_BASIS("quoted wins over asserted, asserted over inferred"),

    /** The value from more sources wins. */
    MORE_SOURCES("the value from more sources wins"),

    /** The more precise date wins. */
    FINER_DATE("the more precise date wins"),

    /** The value of the latest source wins. */
    LATER_SOURCE("the latest source wins"),

    /** If no other rule decides, the earlier date wins, or the text that is first in alphabetical order. */
    FIRST_IN_ORDER("if no other rule decides, the first in order wins"),

    /** A stated start or end wins over a source that only says that the membership exists at another time. */
    STATED_DATE("a stated date wins over a source that only says that the membership exists"),

    /** A statement and its denial are both kept in the dataset, contested. */
    SAID_AND_DENIED("a statement and its denial are both kept"),

    /** Two standings of one member in one body that exclude each other are both kept, contested. */
    EXCLUSIVE_STANDINGS("standings that exclude each other are both kept"),

    /** A membership certainly does not exist outside the life of the body and of the member. */
    WITHIN_LIFE("no membership exists outside the life of body and member"),

    /** A membership that is stated to exist outside the life of the body or the member is kept, contested. */
    OUTSIDE_LIFE("a membership outside the life of body or member is kept as contested"),

    /** A membership may begin during the life of a predecessor of its body or its member. */
    SUCCESSION("a membership may begin during the life of a predecessor"),

    /** A claimed count or inclusion is compared with the memberships as its source sees them. */
    HELD_AGAINST_MEMBERSHIPS("a claim is compared with the memberships as its source sees them");

    private final String description;

    Rule(String description) {
        this.description = description;
    }

    /**
     * Finds a rule by its label.
     *
     * @param label such as {@code finer-date}
     * @return the rule, or empty if none has this label
     */
    public static Optional<Rule> find(String label) {
        return Labels.find(values(), Rule::label, Objects.requireNonNull(label, "label"));
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
     * @return a text such as {@code the better rank wins}
     */
    public String description() {
        return description;
    }
}
