package org.comity.export.survey;

/**
 * Ends the writing of files that turn out to contain what their format cannot contain, which nobody had looked for. The
 * rows have to be surveyed, and written again with the findings about them.
 */
public final class UnforeseenLoss extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the signal, which has no stack trace because it is no failure.
     *
     * @param what what was met, and where
     */
    public UnforeseenLoss(String what) {
        super(what, null, false, false);
    }
}
