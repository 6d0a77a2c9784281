package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * The role of a member in a body: {@code org:Role} of the Organization Ontology (W3C, 2014), which connects member and
 * body in an {@code org:Membership}. The vocabulary is open: the usual roles are constants, and a corpus can add
 * others.
 *
 * @param name the name
 * @param standing the broad class to which the role belongs
 * @param label the name that people read, never blank
 * @since 0.1
 */
public record Role(Slug name, Standing standing, String label) implements Comparable<Role>, Serializable {

    /** A member with all rights. */
    public static final Role MEMBER = builtIn("member", Standing.FULL, "Member");

    /** A party to a treaty. */
    public static final Role PARTY = builtIn("party", Standing.FULL, "Party");

    /** A member with fewer rights. */
    public static final Role ASSOCIATE_MEMBER = builtIn("associate-member", Standing.ASSOCIATE, "Associate member");

    /** An observer. */
    public static final Role OBSERVER = builtIn("observer", Standing.OBSERVER, "Observer");

    /** An entity that seeks to become a member. */
    public static final Role CANDIDATE = builtIn("candidate", Standing.OTHER, "Candidate");

    /** A partner. */
    public static final Role PARTNER = builtIn("partner", Standing.OTHER, "Partner");

    /** An entity that takes part without being a member. */
    public static final Role PARTICIPANT = builtIn("participant", Standing.OTHER, "Participant");

    /** An entity that has signed a treaty but is not yet a party to it. */
    public static final Role SIGNATORY = builtIn("signatory", Standing.OTHER, "Signatory");

    /** An entity that is guided by a framework, or has committed itself to it. */
    public static final Role ADHERENT = builtIn("adherent", Standing.OTHER, "Adherent");

    /** An entity that supports the aims of a framework. */
    public static final Role SUPPORTER = builtIn("supporter", Standing.OTHER, "Supporter");

    /** An entity that carries out a programme or project. */
    public static final Role IMPLEMENTER = builtIn("implementer", Standing.SERVICE, "Implementer");

    /** The secretariat. */
    public static final Role SECRETARIAT = builtIn("secretariat", Standing.SERVICE, "Secretariat");

    /** The technical secretariat. */
    public static final Role TECHNICAL_SECRETARIAT =
            builtIn("technical-secretariat", Standing.SERVICE, "Technical secretariat");

    /** The coordinator. */
    public static final Role COORDINATOR = builtIn("coordinator", Standing.SERVICE, "Coordinator");

    /** The host. */
    public static final Role HOST = builtIn("host", Standing.SERVICE, "Host");

    /** The chair. */
    public static final Role CHAIR = builtIn("chair", Standing.SERVICE, "Chair");

    /** The depositary of a treaty. */
    public static final Role DEPOSITARY = builtIn("depositary", Standing.SERVICE, "Depositary");

    /** An expert on the themes of the body. */
    public static final Role THEMATIC_EXPERT = builtIn("thematic-expert", Standing.SERVICE, "Thematic expert");

    private static final List<Role> BUILT_IN = List.of(
            MEMBER,
            PARTY,
            ASSOCIATE_MEMBER,
            OBSERVER,
            CANDIDATE,
            PARTNER,
            PARTICIPANT,
            SIGNATORY,
            ADHERENT,
            SUPPORTER,
            IMPLEMENTER,
            SECRETARIAT,
            TECHNICAL_SECRETARIAT,
            COORDINATOR,
            HOST,
            CHAIR,
            DEPOSITARY,
            THEMATIC_EXPERT);

    private static final Comparator<Role> ORDER =
            Comparator.comparing(Role::standing).thenComparing(Role::name).thenComparing(Role::label);

    /**
     * Checks that the label is not blank.
     *
     * @param name the name
     * @param standing the broad class
     * @param label the name that people read, never blank
     * @throws IllegalArgumentException if the label is blank; the message quotes it
     */
    public Role {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standing, "standing");
        Words.check(label, "the label of a role");
    }

    /**
     * The built-in role with this name.
     *
     * @param name words joined by spaces or hyphens, such as {@code thematic-expert}
     * @return the role
     * @throws IllegalArgumentException if no built-in role has this name; the message quotes it
     */
    public static Role of(String name) {
        Slug slug = Slug.parse(name);
        return BUILT_IN.stream()
                .filter(role -> role.name.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a built-in role: " + QuotedText.of(name)));
    }

    /**
     * The built-in roles, which every corpus can use.
     *
     * @return the built-in roles, in the order of their declaration
     */
    public static List<Role> builtIn() {
        return BUILT_IN;
    }

    private static Role builtIn(String name, Standing standing, String label) {
        return new Role(new Slug(name), standing, label);
    }

    /** Orders by standing, then by name and label. */
    @Override
    public int compareTo(Role other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name.value();
    }
}
