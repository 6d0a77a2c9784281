package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts an argument to one of some values by its label, in upper or lower case, and lists all labels.
 *
 * @param <T> the values
 */
abstract class LabelArgument<T> implements ITypeConverter<T>, Iterable<String> {

    private final List<T> values;
    private final Function<T, String> label;

    LabelArgument(List<T> values, Function<T, String> label) {
        this.values = List.copyOf(values);
        this.label = label;
    }

    @Override
    public final T convert(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public final Iterator<String> iterator() {
        return labels().iterator();
    }

    private List<String> labels() {
        return values.stream().map(label).toList();
    }
}
