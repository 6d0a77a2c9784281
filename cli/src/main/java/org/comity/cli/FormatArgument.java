package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.export.Format;
import org.comity.export.format.DatasetFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a format, in upper or lower case, and lists the names of all formats. */
final class FormatArgument implements ITypeConverter<DatasetFormat>, Iterable<String> {

    /** Called by picocli. */
    FormatArgument() {}

    @Override
    public DatasetFormat convert(String text) {
        DatasetFormat format = Format.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is not one of " + String.join(", ", labels())));
        format.missing().ifPresent(missing -> {
            throw new TypeConversionException("'" + text + "' cannot be written: " + missing);
        });
        return format;
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.concat(Format.all().stream(), Format.installed().stream())
                .map(DatasetFormat::label)
                .toList();
    }
}
