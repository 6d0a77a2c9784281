package org.comity.cli;

import java.util.List;
import java.util.Locale;
import org.comity.domain.statement.Standing;

/** Converts an argument to a standing, and lists all standings. */
final class StandingArgument extends LabelArgument<Standing> {

    /** Called by picocli. */
    StandingArgument() {
        super(List.of(Standing.values()), standing -> standing.name().toLowerCase(Locale.ROOT));
    }
}
