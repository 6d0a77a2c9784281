package org.comity.cli;

import java.util.Locale;
import org.comity.domain.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads from the command line the severity at which a run fails. */
final class ThresholdArgument implements ITypeConverter<Severity> {

    /** The only constructor that the command line can call. */
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
