package org.comity.cli;

import java.util.List;

/** Converts an argument to the form of a table, and lists all forms. */
final class AnswerFormatArgument extends LabelArgument<AnswerFormat> {

    /** Called by picocli. */
    AnswerFormatArgument() {
        super(List.of(AnswerFormat.values()), AnswerFormat::label);
    }
}
