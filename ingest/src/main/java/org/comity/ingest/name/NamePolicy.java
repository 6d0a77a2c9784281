package org.comity.ingest.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a corpus does with a name that its register does not have. */
public enum NamePolicy {
    /** The name is an error, and what is said of it is lost. */
    ERROR("error"),
    /** An entity is made from the name, with a warning. */
    WARN_AND_CREATE("warn and create"),
    /** An entity is made from the name. */
    CREATE("create");

    private final String label;

    NamePolicy(String label) {
        this.label = label;
    }

    /**
     * The policy in the words of {@code corpus.yaml}.
     *
     * @return such as {@code warn and create}
     */
    public String label() {
        return label;
    }

    /**
     * The policy that is written so.
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
     * All policies in words.
     *
     * @return the labels, in order
     */
    public static List<String> labels() {
        return Arrays.stream(values()).map(NamePolicy::label).toList();
    }
}
