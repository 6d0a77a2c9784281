package org.comity.domain.prose;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.domain.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads EDTF, or else a wording in one language or in any. */
final class ProseDateReader {

    /** The rule of a text that needs no rule for words. */
    private static final String EDTF = "edtf";

    private static final int YEAR_DIGITS = 4;
    private static final int LAST_MONTH = 12;
    /** The highest number that is a slip of a month; numbers from 21 to 41 are EDTF, and higher ones are years. */
    private static final int LAST_SLIP = 20;

    private ProseDateReader() {}

    static ProseDate read(String text, Language language) {
        Objects.requireNonNull(language, "language");
        return read(text, () -> readOrNull(text, language));
    }

    static ProseDate read(String text) {
        return read(text, () -> inAnyLanguage(text));
    }

    /** The same without an exception for a text that cannot be read. */
    static Optional<ProseDate> find(Supplier<ProseDate> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException unread) {
            return Optional.empty();
        }
    }

    /** EDTF, or else what reads the words. */
    private static ProseDate read(String text, Supplier<@Nullable ProseDate> words) {
        Optional<Edtf> edtf = Edtf.find(text);
        if (edtf.isPresent()) {
            return new ProseDate(text, edtf.get(), EDTF);
        }
        WordingFault.checkLength(text);
        checkMonth(text);
        ProseDate date = words.get();
        if (date == null) {
            throw WordingFault.of(text, "no rule reads these words as a date; write it in EDTF");
        }
        return date;
    }

    /** English first, then the others, which must agree. */
    private static @Nullable ProseDate inAnyLanguage(String wording) {
        ProseDate english = readOrNull(wording, Language.ENGLISH);
        if (english != null) {
            return english;
        }
        ProseDate found = null;
        IllegalArgumentException doubt = null;
        for (Language language : Language.values()) {
            try {
                ProseDate date = language == Language.ENGLISH ? null : readOrNull(wording, language);
                if (found != null && date != null && !found.value().equals(date.value())) {
                    throw WordingFault.of(
                            wording,
                            "it may mean " + found.value() + " or " + date.value() + "; write the one that is meant");
                }
                found = found == null ? date : found;
            } catch (IllegalArgumentException fault) {
                doubt = fault;
            }
        }
        if (doubt != null) {
            throw doubt;
        }
        return found;
    }

    /** Refuses 2008-13, which looks like EDTF with a slip in the month but also like the years 2008 to 2013. */
    private static void checkMonth(String text) {
        if (text.length() != YEAR_DIGITS + 3 || text.charAt(YEAR_DIGITS) != '-') {
            return;
        }
        String year = text.substring(0, YEAR_DIGITS);
        String month = text.substring(YEAR_DIGITS + 1);
        boolean digits = (year + month).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(month) <= LAST_MONTH || Integer.parseInt(month) > LAST_SLIP) {
            return;
        }
        String end = year.substring(0, 2) + month;
        String years = end.compareTo(year) > 0 ? "; if years are meant, write " + year + "/" + end : "";
        throw WordingFault.of(text, "there is no month " + month + years);
    }

    private static @Nullable ProseDate readOrNull(String wording, Language language) {
        try {
            FieldReading reading = FieldWords.read(new DateTokens(language.tokens(wording), language));
            return reading == null ? null : new ProseDate(wording, reading.value(), reading.rule());
        } catch (IllegalArgumentException fault) {
            IllegalArgumentException quoted = WordingFault.of(wording, String.valueOf(fault.getMessage()));
            quoted.initCause(fault);
            throw quoted;
        }
    }
}
