package org.comity.domain.prose;

import org.comity.domain.time.ImpreciseDate;

/**
 * One date of a field.
 *
 * @param value the date
 * @param rule the name of the rule that read it
 */
record FieldDate(ImpreciseDate value, String rule) {

    String within(String outer) {
        return DateReading.within(outer, rule);
    }
}
