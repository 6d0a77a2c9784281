package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to the form of a comparison, and lists all forms. */
final class DiffFormatArgument implements ITypeConverter<DiffFormat>, Iterable<String> {

    /** Called by picocli. */
    DiffFormatArgument() {}

    @Override
    public DiffFormat convert(String text) {
        return DiffFormat.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(DiffFormat.values()).map(DiffFormat::label).toList();
    }
}
