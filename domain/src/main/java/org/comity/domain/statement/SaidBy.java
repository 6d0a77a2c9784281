package org.comity.domain.statement;

/** What says a value of a statement, from the best to the worst. */
public enum SaidBy {
    /** The words of the quote say it. */
    QUOTE("quote"),
    /** The quote together with the passages of its context says it. */
    CONTEXT("context"),
    /** A rule of the corpus gives the value to all annotations of a kind. */
    RULE("rule"),
    /** The annotator reads it in words of the quote that no reading of Comity understands. */
    ANNOTATOR("annotator"),
    /** There is no evidence for it. */
    NO("no");

    private final String label;

    SaidBy(String label) {
        this.label = label;
    }

    /**
     * The name in a dataset.
     *
     * @return a word such as {@code quote}
     */
    public String label() {
        return label;
    }
}
