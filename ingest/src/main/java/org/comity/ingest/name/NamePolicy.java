package org.comity.ingest.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What to do with a name that the register of a corpus does not have. */
public enum NamePolicy {
    /** The name is an error, and its statements are lost. */
    ERROR("error"),
    /** An entity is created from the name, with a warning. */
    WARN_AND_CREATE("warn and create"),
    /** An entity is created from the name. */
    CREATE("create");

    private final String label;

    NamePolicy(String label) {
        this.label = label;
    }

    /**
     * The policy as written in {@code corpus.yaml}.
     *
     * @return such as {@code warn and create}
     */
    public String label() {
        return label;
    }

    /**
     * The policy with this label.
     *
     * @param text words, joined by spaces or hyphens
     * @return the policy, or empty
     */
    public static Optional<NamePolicy> find(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.label.equals(text.replace('-', ' ')))
                .findFirst();
    }

    /**
     * The labels of all policies.
     *
     * @return the labels, in order
     */
    public static List<String> labels() {
        return Arrays.stream(values()).map(NamePolicy::label).toList();
    }
}
