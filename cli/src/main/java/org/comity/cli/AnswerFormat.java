package org.comity.cli;

import java.util.Locale;
import org.comity.cli.answer.Layout;
import org.comity.cli.answer.TableAnswer;

/** The form of a table on standard output. */
enum AnswerFormat {
    TABLE,
    CSV,
    JSON;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of an answer. The layout is that of a table. */
    String of(TableAnswer answer, Layout layout) {
        return switch (this) {
            case TABLE -> answer.text(layout);
            case CSV -> answer.csv();
            case JSON -> answer.json();
        };
    }
}
