package org.comity.domain.resolution;

import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.ImpreciseDate;

/** What decides between the values that statements give, for everything about which they can disagree. */
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

    /** The days on which the sources speak, which some of the decisions need. */
    SpeakingDays days() {
        return days;
    }

    /** Between the starts or the ends of a spell. */
    Contest<ImpreciseDate, MembershipStatement> ofBounds() {
        return ofBounds;
    }

    /** Between the dates of an attribute. */
    Contest<ImpreciseDate, AttributeStatement> ofDates() {
        return ofDates;
    }

    /** Between other values of an attribute; what an entity is called and what it is, the register is asked first. */
    Contest<AttributeValue, AttributeStatement> of(AttributeKey key) {
        boolean name = key.equals(AttributeKey.NAME) || key.equals(AttributeKey.SHORT) || key.equals(AttributeKey.KIND);
        return name ? ofNames : ofValues;
    }
}
