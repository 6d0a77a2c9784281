package org.comity.cli;

import java.util.Locale;
import org.comity.cli.answer.DiffAnswer;

/** The form of a comparison on standard output. */
enum DiffFormat {
    TEXT,
    MARKDOWN,
    JSON,
    JSONL;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of an answer. */
    String of(DiffAnswer answer) {
        return switch (this) {
            case TEXT -> answer.text();
            case MARKDOWN -> answer.markdown();
            case JSON -> answer.json();
            case JSONL -> answer.jsonLines();
        };
    }
}
