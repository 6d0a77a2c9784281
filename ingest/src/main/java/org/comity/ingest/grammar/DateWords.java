package org.comity.ingest.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.prose.DateNote;
import org.comity.domain.prose.ProseDate;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** Reads the text of a date field: EDTF, the words of the source, and a note in parentheses after one date. */
final class DateWords {

    private static final Set<String> STILL_GOING_ON =
            Set.of("present", "now", "today", "ongoing", "current", "open", "to date", "to this day", "none", "never");

    private static final String BETWEEN = "between";

    private final Report report;

    DateWords(Report report) {
        this.report = report;
    }

    /** The reading of a text without white space around it; a finding if there is none. */
    Optional<DateField.Reading> read(ScalarNode scalar, String text, String key) {
        try {
            return Optional.of(new DateField.Reading(Edtf.parse(text), Optional.empty(), false));
        } catch (IllegalArgumentException notEdtf) {
            return words(scalar, text, key, notEdtf);
        }
    }

    private Optional<DateField.Reading> words(
            ScalarNode scalar, String text, String key, IllegalArgumentException notEdtf) {
        try {
            ProseDate prose = ProseDate.parse(text);
            return Optional.of(new DateField.Reading(
                    prose.value(), Optional.of(prose.wording()), prose.rule().startsWith(BETWEEN)));
        } catch (IllegalArgumentException notWords) {
            Optional<DateNote> noted = DateNote.of(text);
            if (noted.isPresent()) {
                return noted(scalar, noted.get(), key);
            }
            boolean meantAsWords = text.chars().anyMatch(c -> c == ' ')
                    || text.indexOf('/') != text.lastIndexOf('/')
                    || isYearWithTwoDigits(text);
            boolean oneWord = text.codePoints().allMatch(Character::isLetter);
            String why = oneWord ? QuotedText.of(text) : (meantAsWords ? notWords : notEdtf).getMessage();
            report.error(scalar, "bad-date", key, QuotedText.of(key) + " is not a date: " + why, advice(text, key));
            return Optional.empty();
        }
    }

    /** Whether it may be a month with a slip or two years, such as 2008-13. */
    private static boolean isYearWithTwoDigits(String text) {
        return text.length() == 7
                && text.indexOf('-') == 4
                && text.chars().filter(Character::isDigit).count() == 6;
    }

    private static Optional<String> advice(String text, String key) {
        if (isYearWithTwoDigits(text) && Set.of("since", "until").contains(key)) {
            return Optional.of("write a period of two years with 'during'");
        }
        return key.equals("until") && STILL_GOING_ON.contains(text.toLowerCase(Locale.ROOT))
                ? Optional.of("for a membership that is still going on, write 'until: ..'")
                : Optional.empty();
    }

    /** A date with a note after it; the provenance keeps the note. */
    private Optional<DateField.Reading> noted(ScalarNode scalar, DateNote noted, String key) {
        if (!noted.isPlain()) {
            report.error(
                    scalar,
                    "bad-date",
                    key,
                    QuotedText.of(key) + " is not a date: the words in parentheses may say more than a note: "
                            + QuotedText.of(noted.note()),
                    Optional.of("write the date without them, and what they say in keys of their own or in 'note'"));
            return Optional.empty();
        }
        return read(scalar, noted.date(), key).filter(reading -> isOneDate(scalar, key, reading));
    }

    private boolean isOneDate(ScalarNode scalar, String key, DateField.Reading reading) {
        Optional<ImpreciseInterval> two = reading.period()
                .filter(period ->
                        period.start().date().isPresent() && period.end().date().isPresent());
        if (two.isPresent()) {
            report.error(
                    scalar,
                    "bad-date",
                    key,
                    QuotedText.of(key) + " has a note after two dates: " + QuotedText.of(scalar.text()),
                    Optional.of("write the words in parentheses in 'note'"));
        }
        return two.isEmpty();
    }

    /** The note in parentheses after a date, if the node has one. */
    static Optional<String> note(Node node) {
        return node instanceof ScalarNode scalar
                ? DateNote.of(scalar.text()).filter(DateNote::isPlain).map(DateNote::note)
                : Optional.empty();
    }
}
