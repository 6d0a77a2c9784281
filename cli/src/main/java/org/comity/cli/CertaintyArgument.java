package org.comity.cli;

import java.util.List;
import org.comity.domain.time.Certainty;

/** Converts an argument to a certainty, and lists those of an answer. */
final class CertaintyArgument extends LabelArgument<Certainty> {

    /** Called by picocli. */
    CertaintyArgument() {
        super(List.of(Certainty.CERTAIN, Certainty.POSSIBLE), Certainty::label);
    }
}
