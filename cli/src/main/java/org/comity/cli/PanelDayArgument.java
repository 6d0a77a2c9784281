package org.comity.cli;

import java.util.List;
import org.comity.export.format.PanelDay;

/** Converts an argument to the days of a year that count in a panel, and lists them. */
final class PanelDayArgument extends LabelArgument<PanelDay> {

    /** Called by picocli. */
    PanelDayArgument() {
        super(List.of(PanelDay.values()), PanelDay::label);
    }
}
