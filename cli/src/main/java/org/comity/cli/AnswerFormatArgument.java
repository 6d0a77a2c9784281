package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to the form of a table, and lists all forms. */
final class AnswerFormatArgument implements ITypeConverter<AnswerFormat>, Iterable<String> {

    /** Called by picocli. */
    AnswerFormatArgument() {}

    @Override
    public AnswerFormat convert(String text) {
        return AnswerFormat.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(AnswerFormat.values()).map(AnswerFormat::label).toList();
    }
}
