package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Certainty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a certainty, and lists those of an answer. */
final class CertaintyArgument implements ITypeConverter<Certainty>, Iterable<String> {

    /** Called by picocli. */
    CertaintyArgument() {}

    @Override
    public Certainty convert(String text) {
        return Certainty.find(text.strip().toLowerCase(Locale.ROOT))
                .filter(certainty -> certainty != Certainty.IMPOSSIBLE)
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(Certainty.CERTAIN, Certainty.POSSIBLE)
                .map(Certainty::label)
                .toList();
    }
}
