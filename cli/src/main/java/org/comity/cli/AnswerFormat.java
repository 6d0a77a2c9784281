package org.comity.cli;

import java.util.Locale;
import org.comity.cli.answer.TableAnswer;

/** The form of a table on standard output. */
enum AnswerFormat {
    TABLE,
    CSV,
    JSON;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of an answer. */
    String of(TableAnswer answer) {
        return switch (this) {
            case TABLE -> answer.text();
            case CSV -> answer.csv();
            case JSON -> answer.json();
        };
    }
}
