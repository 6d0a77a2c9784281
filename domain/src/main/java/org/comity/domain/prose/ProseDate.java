package org.comity.domain.prose;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Edtf;

/**
 * A date as a source words it, with its reading in EDTF.
 *
 * <p>English, French, Spanish, German and Portuguese are read by the same rules, each with the words of its own table. The
 * rules, by name, with English wordings; letters of either case, articles, ordinal endings and the stop after an
 * abbreviation make no difference:
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><th>rule</th><th>wording</th><th>value</th></tr>
 * <tr><td>day-month-year</td><td>4 July 1946, 01 Jan. 2008</td><td>1946-07-04</td></tr>
 * <tr><td>month-day-year</td><td>July 4, 1946</td><td>1946-07-04</td></tr>
 * <tr><td>year-month-day</td><td>1946 July 4, 1946年7月4日</td><td>1946-07-04</td></tr>
 * <tr><td>numerals</td><td>25/12/2008, 12/25/2008, 2008/12/25, 12/2008</td><td>2008-12-25, 2008-12</td></tr>
 * <tr><td>month-year</td><td>March 2019</td><td>2019-03</td></tr>
 * <tr><td>season-year</td><td>spring 2019</td><td>2019-21</td></tr>
 * <tr><td>early-month, mid-month, late-month</td><td>early March 2019, mid-March 2019, late March 2019</td>
 *   <td>[2019-03-01..2019-03-10], [2019-03-11..2019-03-20], [2019-03-21..2019-03-31]</td></tr>
 * <tr><td>early-year, mid-year, late-year</td><td>early 2019, mid-2019, late 2019, end of 2019</td>
 *   <td>[2019-01..2019-04], [2019-05..2019-08], [2019-09..2019-12]</td></tr>
 * <tr><td>half-year, quarter-year</td><td>first half of 2019, Q1 2019</td>
 *   <td>[2019-01..2019-06], [2019-01..2019-03]</td></tr>
 * <tr><td>decade</td><td>1980s, 2000s; not 1900s, which may be a century</td><td>198X</td></tr>
 * <tr><td>early-decade, mid-decade, late-decade</td><td>early 1980s, mid-1980s, late 1980s</td>
 *   <td>[1980..1983], [1984..1986], [1987..1989]</td></tr>
 * <tr><td>half-decade</td><td>first half of the 1980s</td><td>[1980..1984]</td></tr>
 * <tr><td>century</td><td>19th century, XIX century, nineteenth century</td><td>[1801..1900]</td></tr>
 * <tr><td>early-century, mid-century, late-century</td><td>early, mid-, late 19th century</td>
 *   <td>[1801..1834], [1835..1867], [1868..1900]</td></tr>
 * <tr><td>half-century, quarter-century</td><td>first half, first quarter of the 19th century</td>
 *   <td>[1801..1850], [1801..1825]</td></tr>
 * <tr><td>year</td><td>in 2012, 476 AD, 44 BC</td><td>2012, 0476, -0043</td></tr>
 * <tr><td>about</td><td>about, around, approximately, circa, ca., c. 1950</td><td>1950~</td></tr>
 * <tr><td>before, by</td><td>before 2010, by 2010</td><td>[..2009], [..2010]</td></tr>
 * <tr><td>after, not-before</td><td>after 2010, not before 2010</td><td>[2011..], [2010..]</td></tr>
 * <tr><td>between</td><td>between 1990 and 1995</td><td>[1990..1995]</td></tr>
 * <tr><td>since</td><td>since 2012, from 2012, as of 2012, 2012 onwards</td><td>2012/</td></tr>
 * <tr><td>until</td><td>until, till, up to 2012</td><td>/2012</td></tr>
 * <tr><td>range</td><td>2019-2023, 2019 to 2023, from March to June 2011, 1985-95</td>
 *   <td>2019/2023, 2011-03/2011-06, 1985/1995</td></tr>
 * <tr><td>range-to-present</td><td>2019-present, 2019 to date</td><td>2019/..</td></tr>
 * </table>
 *
 * <p>Those from about to range-to-present contain another wording. Their rules are named from the outside in, as in
 * {@code since, early-decade}; the rule for a plain year is not named. A decade without its century is one of the twentieth century. A winter
 * of two years, as in "winter 2001–2002", has no value in EDTF and is refused.
 *
 * <p>EDTF comes first: {@code 2008-21} is a spring, not the years 2008 to 2021. Two digits after a year and a dash are refused
 * where they may be a month: {@code 2019–12}, and with a hyphen also {@code 2008-13}, which is more probably a slip in EDTF
 * than a range of years. In a quote, which no one wrote as EDTF, {@link DateMention} reads them as years.
 *
 * @param wording the words of the source, unchanged; never blank
 * @param value what they mean
 * @param rule the name of the rule that read them; never blank
 * @since 0.1
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
        Objects.requireNonNull(value, "value");
        if (wording.isBlank() || rule.isBlank()) {
            throw new IllegalArgumentException(
                    "a blank wording or rule: " + QuotedText.of(wording) + ", " + QuotedText.of(rule));
        }
    }

    /**
     * Reads EDTF, or a wording of up to 1,000 characters by the rules above, in English, or else in the other languages if
     * those that can read it agree. EDTF has the rule {@code edtf}.
     *
     * @param text the words of the source, or EDTF
     * @return the text with its value and the rules that read it
     * @throws IllegalArgumentException if it is not EDTF and no rule reads it, if it is not a date or if it means several,
     *     which the message then names; the message quotes it
     */
    public static ProseDate parse(String text) {
        return ProseDateReader.read(text);
    }

    /**
     * Reads EDTF, or a wording of up to 1,000 characters by the rules above, in one language. EDTF has the rule
     * {@code edtf}.
     *
     * @param text the words of the source, or EDTF
     * @param language the language of the words
     * @return the text with its value and the rules that read it
     * @throws IllegalArgumentException if it is not EDTF and no rule reads it, if it is not a date or if it means several,
     *     which the message then names; the message quotes it
     */
    public static ProseDate parse(String text, Language language) {
        return ProseDateReader.read(text, language);
    }

    /**
     * Reads EDTF or a date in words, as {@link #parse(String)} does, without an exception for other texts.
     *
     * @param text the words of the source, or EDTF
     * @return the text with its value; empty if {@link #parse(String)} would refuse it
     */
    public static Optional<ProseDate> read(String text) {
        return ProseDateReader.find(() -> parse(text));
    }

    /**
     * Reads EDTF or a date in words of one language, as {@link #parse(String, Language)} does, without an exception for other
     * texts.
     *
     * @param text the words of the source, or EDTF
     * @param language the language of the words
     * @return the text with its value; empty if {@link #parse(String, Language)} would refuse it
     */
    public static Optional<ProseDate> read(String text, Language language) {
        return ProseDateReader.find(() -> parse(text, language));
    }
}
