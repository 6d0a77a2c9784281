package org.comity.domain.prose;

import org.comity.domain.time.Edtf;

/**
 * What a whole wording means, and by which rule.
 *
 * @param value the date or period
 * @param rule the name of the rule
 */
record FieldReading(Edtf value, String rule) {}
