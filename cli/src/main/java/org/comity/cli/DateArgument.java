package org.comity.cli;

import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an argument to a date. */
final class DateArgument implements ITypeConverter<ImpreciseDate> {

    /** Called by picocli. */
    DateArgument() {}

    @Override
    public ImpreciseDate convert(String text) {
        return Edtf.find(text.strip())
                .flatMap(value -> value instanceof ImpreciseDate date ? Optional.of(date) : Optional.empty())
                .orElseThrow(() -> new TypeConversionException(
                        QuotedText.of(text) + " is not a day, a month or a year, such as 2010-06-30 or 2010"));
    }
}
