package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;

/**
 * The conclusion about one spell of one member in one role.
 *
 * @param id the id, unique in the dataset
 * @param member the entity that belongs
 * @param body the organization or framework to which it belongs
 * @param role the role of the member in the body
 * @param spell the time of the membership
 * @param support the statements and choices behind the membership
 * @since 0.1
 */
public record Membership(ConclusionId id, EntityId member, EntityId body, Role role, Spell spell, Support support)
        implements Conclusion, Comparable<Membership> {

    private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::body)
            .thenComparing(Membership::member)
            .thenComparing(Membership::role)
            .thenComparing(Membership::id)
            .thenComparing(Membership::parts);

    /**
     * Checks that nothing is missing.
     *
     * @param id the id, unique in the dataset
     * @param member the entity that belongs
     * @param body the organization or framework to which it belongs
     * @param role the role of the member in the body
     * @param spell the time of the membership
     * @param support the statements and choices behind the membership
     */
    public Membership {
        requireNonNull(id, "id");
        requireNonNull(member, "member");
        requireNonNull(body, "body");
        requireNonNull(role, "role");
        requireNonNull(spell, "spell");
        requireNonNull(support, "support");
    }

    /**
     * The same membership, limited to the life of its parties.
     *
     * @param life the time in which both the body and the member can exist
     * @return a new membership
     */
    public Membership within(Life life) {
        return new Membership(id, member, body, role, spell.within(life), support);
    }

    /**
     * The same membership with one more choice in its support.
     *
     * @param choice the choice
     * @return a new membership
     */
    public Membership withChoice(Choice choice) {
        return withChoices(List.of(choice));
    }

    /**
     * The same membership with more choices in its support.
     *
     * @param more the choices, in the order in which they were made
     * @return a new membership
     */
    public Membership withChoices(List<Choice> more) {
        return new Membership(id, member, body, role, spell, support.withChoices(more));
    }

    @Override
    public String text() {
        String when = spell.since().bound() + "/" + spell.until().bound();
        return member + " is " + role + " of " + body + (when.equals("/") ? "" : ", " + when);
    }

    /** Orders by body, member, role and id. */
    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }

    /** All parts as text, which differ if two values differ. */
    private String parts() {
        return List.of(id, member, body, role, spell, support).toString();
    }

    /** Returns the sentence, such as {@code iom has been an observer of add since 2012}. */
    @Override
    public String toString() {
        return Statement.that(member).is(role).of(body).during(spell.period()).toString();
    }
}
