package org.comity.cli;

import java.util.Locale;
import org.comity.cli.answer.DiffAnswer;
import org.comity.cli.answer.Layout;

/** The form of a comparison on standard output. */
enum DiffFormat {
    TEXT,
    MARKDOWN,
    JSON,
    JSONL;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of an answer. The layout is that of the form for people. */
    String of(DiffAnswer answer, Layout layout) {
        return switch (this) {
            case TEXT -> answer.text(layout);
            case MARKDOWN -> answer.markdown();
            case JSON -> answer.json();
            case JSONL -> answer.jsonLines();
        };
    }
}
