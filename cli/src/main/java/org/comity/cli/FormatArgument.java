package org.comity.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comity.export.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a format, in upper or lower case. */
final class FormatArgument implements ITypeConverter<Format> {

    /** Called by picocli. */
    FormatArgument() {}

    @Override
    public Format convert(String text) {
        return Format.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "))));
    }
}
