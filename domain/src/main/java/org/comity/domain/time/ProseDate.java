package org.comity.domain.time;

import java.io.Serializable;
import java.util.Objects;
import org.comity.domain.text.QuotedText;

/**
 * A date as an English source words it, with its reading in EDTF.
 *
 * <p>The rules by name follow. Case, "the", "of", ordinal endings and the full stop after an abbreviation do not matter.
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><th>rule</th><th>wording</th><th>value</th></tr>
 * <tr><td>day-month-year</td><td>4 July 1946, 01 Jan. 2008</td><td>1946-07-04</td></tr>
 * <tr><td>month-day-year</td><td>July 4, 1946</td><td>1946-07-04</td></tr>
 * <tr><td>numerals</td><td>25/12/2008, 12/25/2008, 2008/12/25</td><td>2008-12-25</td></tr>
 * <tr><td>month-year</td><td>March 2019</td><td>2019-03</td></tr>
 * <tr><td>season-year</td><td>spring 2019</td><td>2019-21</td></tr>
 * <tr><td>early-year, mid-year, late-year</td><td>early 2019, mid-2019, late 2019</td>
 *   <td>[2019-01..2019-04], [2019-05..2019-08], [2019-09..2019-12]</td></tr>
 * <tr><td>decade</td><td>1980s, 2000s; not 1900s, which may be a century</td><td>198X</td></tr>
 * <tr><td>early-decade, mid-decade, late-decade</td><td>early 1980s, mid-1980s, late 1980s</td>
 *   <td>[1980..1983], [1984..1986], [1987..1989]</td></tr>
 * <tr><td>century</td><td>19th century</td><td>[1801..1900]</td></tr>
 * <tr><td>year</td><td>in 2012</td><td>2012</td></tr>
 * <tr><td>about</td><td>about, around, approximately, circa, ca., c. 1950</td><td>1950~</td></tr>
 * <tr><td>since</td><td>since 2012, from 2012</td><td>2012/</td></tr>
 * <tr><td>until</td><td>until, till, up to 2012</td><td>/2012</td></tr>
 * <tr><td>range</td><td>2019-2023, 2019 to 2023, from 2019 until 2023, 1985-95</td><td>2019/2023, 1985/1995</td></tr>
 * <tr><td>range-to-present</td><td>2019-present, 2019 to date</td><td>2019/..</td></tr>
 * </table>
 *
 * <p>The last five contain another wording. Their rules are named from the outside in, as in {@code since, early-decade};
 * the rule for a plain year is not named.
 *
 * @param wording the words of the source, unchanged; never blank
 * @param value what they mean
 * @param rule the name of the rule that read them; never blank
 */
public record ProseDate(String wording, Edtf value, String rule) implements Serializable {

    /**
     * Checks that there are a wording and a rule.
     *
     * @param wording the words of the source, never blank
     * @param value what they mean
     * @param rule the name of the rule that read them, never blank
     * @throws IllegalArgumentException if the wording or the rule is blank
     */
    public ProseDate {
        Objects.requireNonNull(value);
        if (wording.isBlank() || rule.isBlank()) {
            throw new IllegalArgumentException(
                    "a blank wording or rule: " + QuotedText.of(wording) + ", " + QuotedText.of(rule));
        }
    }

    /**
     * Reads a wording of up to 1,000 characters by the rules above; an EDTF string is not one.
     *
     * @param wording the words of the source
     * @return the wording with its value in EDTF and the rules that read it
     * @throws IllegalArgumentException if no rule reads it, if it means no date or if it means several, which the
     *     message then names; the message quotes it
     */
    public static ProseDate parse(String wording) {
        return PeriodPhrase.read(wording);
    }
}
