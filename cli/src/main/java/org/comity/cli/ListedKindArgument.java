package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.cli.answer.ListedKind;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to what is to be listed, and lists what can be. */
final class ListedKindArgument implements ITypeConverter<ListedKind>, Iterable<String> {

    /** Called by picocli. */
    ListedKindArgument() {}

    @Override
    public ListedKind convert(String text) {
        return ListedKind.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(ListedKind.values()).map(ListedKind::label).toList();
    }
}
