package org.comity.cli;

import java.util.List;

/** Converts an argument to the form of a comparison, and lists all forms. */
final class DiffFormatArgument extends LabelArgument<DiffFormat> {

    /** Called by picocli. */
    DiffFormatArgument() {
        super(List.of(DiffFormat.values()), DiffFormat::label);
    }
}
