package org.comity.cli;

import java.util.List;
import org.comity.cli.answer.ListedKind;

/** Converts an argument to what is to be listed, and lists what can be. */
final class ListedKindArgument extends LabelArgument<ListedKind> {

    /** Called by picocli. */
    ListedKindArgument() {
        super(List.of(ListedKind.values()), ListedKind::label);
    }
}
