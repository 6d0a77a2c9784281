package org.comity.ingest.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of the dates and numbers of a statement. A value that a rule gives, or that is answered with {@code says},
 * is not one that the words must say, and has none.
 *
 * <p>These mutants do not count: those that cannot be constructed, such as an end before the start; those that mean the
 * same days or numbers; a date that includes the written one, which is true; a month or day that the quote names.
 */
final class ValueMutants {

    private final Statement statement;
    private final SourceText text;
    private final String quote;
    private final List<Mutant> mutants = new ArrayList<>();

    private ValueMutants(Statement statement, SourceText text) {
        this.statement = statement;
        this.text = text;
        this.quote = statement.evidence().orElseThrow().words();
    }

    static List<Mutant> of(Statement statement, SourceText text) {
        ValueMutants made = new ValueMutants(statement, text);
        if (statement instanceof MembershipStatement membership) {
            made.period(membership.period(), StatedValue.SINCE, StatedValue.UNTIL, period -> with(membership, period));
        } else if (statement instanceof CountStatement count && made.isWritten(StatedValue.NUMBER)) {
            made.number(count);
        } else if (statement instanceof AttributeStatement attribute && made.isWritten(StatedValue.VALUE)) {
            made.attribute(attribute);
        }
        return made.mutants;
    }

    private boolean isWritten(StatedValue value) {
        return statement.provenance().wording().of(value).isEmpty();
    }

    private static Statement with(MembershipStatement membership, ImpreciseInterval period) {
        return membership.denied()
                ? MembershipStatement.denial(
                        membership.provenance(), membership.member(), membership.body(), membership.role(), period)
                : MembershipStatement.of(
                        membership.provenance(), membership.member(), membership.body(), membership.role(), period);
    }

    private void period(
            ImpreciseInterval period,
            StatedValue first,
            StatedValue last,
            Function<ImpreciseInterval, Statement> statementOf) {
        if (isWritten(first)) {
            bound(period.start(), start -> statementOf.apply(ImpreciseInterval.of(start, period.end())));
        }
        if (isWritten(last)) {
            bound(period.end(), end -> statementOf.apply(ImpreciseInterval.of(period.start(), end)));
        }
    }

    private void bound(Bound bound, Function<Bound, Statement> statementOf) {
        bound.date().ifPresent(date -> date(date, mutant -> statementOf.apply(Bound.at(mutant))));
    }

    private void date(ImpreciseDate date, Function<ImpreciseDate, Statement> statementOf) {
        DigitMutants.ofDate(date.toString()).forEach((mutant, kind) -> {
            boolean named =
                    kind == MutationClass.FINER && NamedDateParts.of(quote).has(mutant);
            ImpreciseDate altered = named ? null : orNull(mutant, ImpreciseDate::of);
            boolean isTrue = altered != null && !mutant.startsWith("[") && date.refines(altered);
            if (altered != null && !altered.sameDays(date) && !isTrue) {
                add(kind, date.toString(), mutant, orNull(altered, statementOf));
            }
        });
    }

    private void number(CountStatement count) {
        ClaimedNumber claim = count.claim();
        DigitMutants.ofNumber(claim.text()).forEach((mutant, kind) -> {
            ClaimedNumber altered = orNull(mutant, ValueMutants::claimed);
            if (altered != null && (altered.least() != claim.least() || altered.most() != claim.most())) {
                Statement made = CountStatement.of(count.provenance(), count.population(), altered);
                add(kind, claim.text(), mutant, made);
            }
        });
    }

    private static ClaimedNumber claimed(String text) {
        Map<String, Function<Long, ClaimedNumber>> comparisons = Map.of(
                "more than ", ClaimedNumber::moreThan,
                "at least ", ClaimedNumber::atLeast,
                "fewer than ", ClaimedNumber::fewerThan,
                "at most ", ClaimedNumber::atMost,
                "about ", ClaimedNumber::about);
        Optional<String> comparison =
                comparisons.keySet().stream().filter(text::startsWith).findFirst();
        if (comparison.isPresent()) {
            String words = comparison.get();
            return Objects.requireNonNull(comparisons.get(words)).apply(Long.valueOf(text.substring(words.length())));
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? ClaimedNumber.exactly(Long.parseLong(text))
                : ClaimedNumber.between(
                        Long.parseLong(text.substring(0, dots)), Long.parseLong(text.substring(dots + 2)));
    }

    private void attribute(AttributeStatement attribute) {
        Function<AttributeValue, Statement> statementOf =
                value -> AttributeStatement.of(attribute.provenance(), attribute.about(), attribute.key(), value);
        if (attribute.value() instanceof AttributeValue.DateValue value) {
            date(value.date(), date -> statementOf.apply(new AttributeValue.DateValue(date, null)));
        } else if (attribute.value() instanceof AttributeValue.PeriodValue value) {
            period(
                    value.period(),
                    StatedValue.VALUE,
                    StatedValue.VALUE,
                    period -> statementOf.apply(new AttributeValue.PeriodValue(period, null)));
        } else if (attribute.value() instanceof AttributeValue.Text value) {
            DigitMutants.ofText(value.text())
                    .forEach((mutant, kind) -> add(
                            kind,
                            value.text(),
                            mutant,
                            statementOf.apply(new AttributeValue.Text(mutant, value.languageOrNull()))));
        }
    }

    private void add(MutationClass kind, String before, String after, @Nullable Statement made) {
        if (made != null) {
            mutants.add(new Mutant(kind, before + " -> " + after, made, text));
        }
    }

    /** What a function makes; null if it refuses the value. */
    private static <T, R> @Nullable R orNull(T value, Function<T, R> making) {
        try {
            return making.apply(value);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }
}
