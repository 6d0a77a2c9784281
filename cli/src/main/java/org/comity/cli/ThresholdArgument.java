package org.comity.cli;

import java.util.List;
import org.comity.domain.finding.Severity;

/** Converts an argument to the severity from which a run fails, and lists those that it may be. */
final class ThresholdArgument extends LabelArgument<Severity> {

    /** Called by picocli. */
    ThresholdArgument() {
        super(List.of(Severity.ERROR, Severity.WARNING), Severity::label);
    }
}
