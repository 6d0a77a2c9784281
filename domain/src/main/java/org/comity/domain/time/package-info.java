/**
 * Imprecise time: EDTF dates and periods, their exact bounds, and questions with three possible answers.
 *
 * <p>The strings follow the Extended Date/Time Format of the Library of Congress, levels 0 to 2, which is a profile of
 * ISO 8601-2:2019. Nothing in this package reads a clock, a time zone or a locale.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.time;

import org.jspecify.annotations.NullMarked;
