package org.comity.cli;

import java.util.Locale;
import org.comity.domain.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to the severity from which a run fails. */
final class ThresholdArgument implements ITypeConverter<Severity> {

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
}
