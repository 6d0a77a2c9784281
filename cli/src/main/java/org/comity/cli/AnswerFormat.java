package org.comity.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.cli.answer.TableAnswer;

/** The form of a table on standard output. */
enum AnswerFormat {
    TABLE,
    CSV,
    JSON;

    static Optional<AnswerFormat> find(String label) {
        return Stream.of(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

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
