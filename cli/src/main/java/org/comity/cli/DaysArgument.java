package org.comity.cli;

import org.comity.cli.answer.Query;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Day;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to two days with a slash between them. */
final class DaysArgument implements ITypeConverter<Query.Days> {

    /** Called by picocli. */
    DaysArgument() {}

    @Override
    public Query.Days convert(String text) {
        String[] days = text.strip().split("/", -1);
        try {
            if (days.length == 2) {
                return new Query.Days(Day.parse(days[0]), Day.parse(days[1]));
            }
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(QuotedText.of(text) + " is not two days: " + wrong.getMessage());
        }
        throw new TypeConversionException(QuotedText.of(text) + " is not two days, such as 2010-01-01/2020-12-31");
    }
}
