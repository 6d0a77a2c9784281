package org.comity.cli;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.export.Format;
import org.comity.export.format.DatasetFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a format, in upper or lower case, and lists the names of all formats. */
final class FormatArgument implements ITypeConverter<DatasetFormat>, Iterable<String> {

    private final Map<String, DatasetFormat> found = new HashMap<>();

    /** Called by picocli. */
    FormatArgument() {}

    @Override
    public DatasetFormat convert(String text) {
        DatasetFormat format = found.computeIfAbsent(
                text.strip().toLowerCase(Locale.ROOT),
                label -> Format.find(label).orElseThrow(() -> unknown(text)));
        format.missing().ifPresent(missing -> {
            throw new TypeConversionException("'" + text + "' cannot be written: " + missing);
        });
        return format;
    }

    private static TypeConversionException unknown(String text) {
        return new TypeConversionException("'" + text + "' is not one of " + String.join(", ", labels()));
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
