package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.cli.answer.DiffThreshold;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to the differences that fail a run, and lists them. */
final class DiffThresholdArgument implements ITypeConverter<DiffThreshold>, Iterable<String> {

    /** Called by picocli. */
    DiffThresholdArgument() {}

    @Override
    public DiffThreshold convert(String text) {
        return DiffThreshold.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(DiffThreshold.values()).map(DiffThreshold::label).toList();
    }
}
