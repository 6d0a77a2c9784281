package org.comity.cli;

import org.comity.cli.answer.Layout;
import picocli.CommandLine.Option;

/** The option that says when colours are shown. */
final class ColorOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ColorChoiceArgument.class,
            completionCandidates = ColorChoiceArgument.class,
            description =
                    "When to use colours: auto (default: on a terminal, unless NO_COLOR is set), always or" + " never.")
    private ColorChoice choice = ColorChoice.AUTO;

    /** The layout of what is printed to standard output. */
    Layout out(Terminal terminal) {
        return terminal.outDisplay().layout(choice, terminal.environment());
    }

    /** The layout of what is printed to standard error. */
    Layout err(Terminal terminal) {
        return terminal.errDisplay().layout(choice, terminal.environment());
    }
}
