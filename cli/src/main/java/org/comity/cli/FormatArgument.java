package org.comity.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.export.Format;
import org.comity.export.format.DatasetFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a format, in upper or lower case. */
final class FormatArgument implements ITypeConverter<DatasetFormat> {

    /** Called by picocli. */
    FormatArgument() {}

    @Override
    public DatasetFormat convert(String text) {
        return Format.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Stream.concat(Format.all().stream(), Format.installed().stream())
                                .map(DatasetFormat::label)
                                .collect(Collectors.joining(", "))));
    }
}
