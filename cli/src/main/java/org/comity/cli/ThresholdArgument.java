package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.comity.domain.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to the severity from which a run fails, and lists those that it may be. */
final class ThresholdArgument implements ITypeConverter<Severity>, Iterable<String> {

    /** Called by picocli. */
    ThresholdArgument() {}

    @Override
    public Severity convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new TypeConversionException("'" + text + "' is not one of error, warning");
        };
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("error", "warning").iterator();
    }
}
