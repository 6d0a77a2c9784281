package org.comity.export.table;

import java.util.Optional;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** What a statement says about a contested aspect, in a few words. */
final class ContestedValue implements StatementVisitor<String> {

    private final String aspect;
    private final Optional<ImpreciseDate> day;

    /**
     * The words for an aspect.
     *
     * @param aspect the aspect of a choice, such as {@code start}
     * @param day the day on which the source of the statement speaks
     */
    ContestedValue(String aspect, Optional<ImpreciseDate> day) {
        this.aspect = aspect;
        this.day = day;
    }

    @Override
    public String membership(MembershipStatement statement) {
        return switch (aspect) {
            case "start" -> date(statement, statement.period().start());
            case "end" -> date(statement, statement.period().end());
            default -> held(statement) + during(statement.period());
        };
    }

    @Override
    public String attribute(AttributeStatement statement) {
        String value = statement.value().text();
        return aspect.equals("life") ? statement.key() + " " + value : value;
    }

    @Override
    public String count(CountStatement statement) {
        return statement.claim().toString();
    }

    @Override
    public String inclusion(InclusionStatement statement) {
        return statement.text();
    }

    /** A date, or what a source that gives none says about the day on which it speaks. */
    private String date(MembershipStatement statement, Bound bound) {
        if (bound.date().isPresent()) {
            return bound.toString();
        }
        return held(statement) + day.map(known -> " on " + known).orElse("");
    }

    private static String during(ImpreciseInterval period) {
        return period.start().isUnknown() && period.end().isUnknown() ? "" : ", " + period;
    }

    private static String held(MembershipStatement statement) {
        return statement.denied() ? "not " + statement.role() : statement.role().toString();
    }
}
