package org.comity.cli;

import java.util.List;
import org.comity.cli.answer.DiffThreshold;

/** Converts an argument to the differences that fail a run, and lists them. */
final class DiffThresholdArgument extends LabelArgument<DiffThreshold> {

    /** Called by picocli. */
    DiffThresholdArgument() {
        super(List.of(DiffThreshold.values()), DiffThreshold::label);
    }
}
