package org.comity.cli;

import java.util.List;
import org.comity.ingest.rebase.AcceptedWords;

/** Converts an argument to the changed words that quotes are to have, and lists the choices. */
final class AcceptedWordsArgument extends LabelArgument<AcceptedWords> {

    /** Called by picocli. */
    AcceptedWordsArgument() {
        super(List.of(AcceptedWords.values()), AcceptedWords::label);
    }
}
