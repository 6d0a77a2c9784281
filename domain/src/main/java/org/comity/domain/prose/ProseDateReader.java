package org.comity.domain.prose;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.domain.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads a wording in one language or in any. */
final class ProseDateReader {

    /** The rule of a text that needs no rule for words. */
    private static final String EDTF = "edtf";

    private ProseDateReader() {}

    static ProseDate read(String wording, Language language) {
        Objects.requireNonNull(language);
        check(wording);
        ProseDate date = readOrNull(wording, language);
        if (date == null) {
            throw unread(wording);
        }
        return date;
    }

    /** English first, then the others, which must agree. */
    static ProseDate read(String wording) {
        check(wording);
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
        if (found == null) {
            throw unread(wording);
        }
        return found;
    }

    /** EDTF, or else what reads the words. */
    static Optional<ProseDate> find(String text, Supplier<ProseDate> words) {
        Optional<Edtf> edtf = Edtf.find(text);
        if (edtf.isPresent()) {
            return Optional.of(new ProseDate(text, edtf.get(), EDTF));
        }
        try {
            return Optional.of(words.get());
        } catch (IllegalArgumentException unread) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException unread(String wording) {
        return WordingFault.of(wording, "no rule reads these words as a date; write it in EDTF");
    }

    private static void check(String wording) {
        WordingFault.checkLength(wording);
        if (Edtf.find(wording).isPresent()) {
            throw WordingFault.of(wording, "it is EDTF and needs no rule for words");
        }
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
