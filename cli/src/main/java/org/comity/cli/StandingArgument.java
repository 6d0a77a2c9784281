package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.domain.statement.Standing;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a standing, and lists all standings. */
final class StandingArgument implements ITypeConverter<Standing>, Iterable<String> {

    /** Called by picocli. */
    StandingArgument() {}

    @Override
    public Standing convert(String text) {
        return Stream.of(Standing.values())
                .filter(standing -> label(standing).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(Standing.values()).map(StandingArgument::label).toList();
    }

    /** One word, without blanks. */
    private static String label(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
