package org.comity.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.cli.answer.Question;
import org.comity.domain.text.QuotedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a question, and lists all questions. */
final class QuestionArgument implements ITypeConverter<Question>, Iterable<String> {

    /** Called by picocli. */
    QuestionArgument() {}

    @Override
    public Question convert(String text) {
        return Question.find(text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not one of " + String.join(", ", labels())));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private static List<String> labels() {
        return Stream.of(Question.values()).map(Question::label).toList();
    }
}
