package org.comity.cli;

/** The command {@code comity}. */
public final class Comity {
    private Comity() {}

    /**
     * Runs the command.
     *
     * @param args its arguments
     */
    public static void main(String[] args) {
        System.exit(64);
    }
}
