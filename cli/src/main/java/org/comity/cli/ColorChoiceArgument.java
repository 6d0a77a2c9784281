package org.comity.cli;

import java.util.List;

/** Converts an argument to when colours are shown, and lists all choices. */
final class ColorChoiceArgument extends LabelArgument<ColorChoice> {

    /** Called by picocli. */
    ColorChoiceArgument() {
        super(List.of(ColorChoice.values()), ColorChoice::label);
    }
}
