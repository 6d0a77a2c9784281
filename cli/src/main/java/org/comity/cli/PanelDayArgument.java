package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.text.QuotedText;
import org.comity.export.format.PanelDay;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to the days of a year that count in a panel, and lists them. */
final class PanelDayArgument implements ITypeConverter<PanelDay>, Iterable<String> {

    /** Called by picocli. */
    PanelDayArgument() {}

    @Override
    public PanelDay convert(String text) {
        return PanelDay.find(text.strip())
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(PanelDay.values()).map(PanelDay::label).toList();
    }
}
