package org.comity.domain.resolution;

import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.ImpreciseDate;

/** The ways to decide between values, one for each thing about which statements can disagree. */
final class Contests {

    private final SpeakingDays days;
    private final Contest<ImpreciseDate, MembershipStatement> ofBounds;
    private final Contest<ImpreciseDate, AttributeStatement> ofDates;
    private final Contest<AttributeValue, AttributeStatement> ofNames;
    private final Contest<AttributeValue, AttributeStatement> ofValues;

    Contests(SpeakingDays days) {
        this.days = days;
        this.ofBounds = new Contest<>(Preference.ofDates(days), Agreement.OF_DATES);
        this.ofDates = new Contest<>(Preference.ofDates(days), Agreement.OF_DATES);
        this.ofNames = new Contest<>(Preference.ofNames(days, AttributeValue.ORDER), Agreement.ofEquals());
        this.ofValues = new Contest<>(Preference.ofValues(days, AttributeValue.ORDER), Agreement.ofEquals());
    }

    /** The days on which the sources speak, which some decisions use. */
    SpeakingDays days() {
        return days;
    }

    /** Decides between the starts or the ends of a spell. */
    Contest<ImpreciseDate, MembershipStatement> ofBounds() {
        return ofBounds;
    }

    /** Decides between the dates of an attribute. */
    Contest<ImpreciseDate, AttributeStatement> ofDates() {
        return ofDates;
    }

    /** Decides between other values of an attribute; for names and kinds the register comes first. */
    Contest<AttributeValue, AttributeStatement> of(AttributeKey key) {
        boolean name = key.equals(AttributeKey.NAME) || key.equals(AttributeKey.SHORT) || key.equals(AttributeKey.KIND);
        return name ? ofNames : ofValues;
    }
}
