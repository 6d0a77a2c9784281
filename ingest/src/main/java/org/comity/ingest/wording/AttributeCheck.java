package org.comity.ingest.wording;

import java.util.List;
import java.util.Locale;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.prose.NumberMentions;
import org.comity.domain.prose.SaidDate;
import org.comity.domain.prose.SaidInterval;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.grammar.AttributeFields;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.text.FoldedWords;

/** Compares the value of an attribute with the words that it quotes. */
final class AttributeCheck {

    private final WordingFindings findings;

    AttributeCheck(WordingFindings findings) {
        this.findings = findings;
    }

    Wording check(StatementItem item, AttributeStatement statement, Passages passages, Wording given) {
        AttributeValue value = statement.value();
        String key = AttributeFields.written(statement.key());
        String subject = statement.about() + "." + statement.key();
        if (value instanceof AttributeValue.DateValue date) {
            SaidDate said = passages.datesInContext().say(date.date());
            SaidBy by = passages.dates().say(date.date()).said() ? SaidBy.QUOTE : SaidBy.CONTEXT;
            return date(item, subject, key, value, said, by, given);
        }
        if (value instanceof AttributeValue.PeriodValue period) {
            SaidInterval said = passages.datesInContext().say(period.period());
            SaidBy by = passages.dates().say(period.period()).said() ? SaidBy.QUOTE : SaidBy.CONTEXT;
            return date(item, subject, key, value, said.start().said() ? said.end() : said.start(), by, given);
        }
        Wording wording = text(item, subject, key, value, passages, given);
        return value.valid()
                .map(valid -> validity(item, subject, key, valid, passages, wording, given))
                .orElse(wording);
    }

    /** An identifier is said only if the words say its period too. */
    private Wording validity(
            StatementItem item,
            String subject,
            String key,
            ImpreciseInterval valid,
            Passages passages,
            Wording wording,
            Wording given) {
        SaidInterval said = passages.datesInContext().say(valid);
        SaidDate missing = said.start().said() ? said.end() : said.start();
        if (missing.said() || given.of(StatedValue.VALUE).isPresent()) {
            return wording;
        }
        findings.date(item, subject, List.of(key), valid.toString(), missing);
        return wording.with(StatedValue.VALUE, SaidBy.NO);
    }

    private Wording date(
            StatementItem item,
            String subject,
            String key,
            AttributeValue value,
            SaidDate said,
            SaidBy by,
            Wording given) {
        if (said.said()) {
            return given.with(StatedValue.VALUE, by);
        }
        if (given.of(StatedValue.VALUE).isPresent()) {
            return given;
        }
        findings.date(item, subject, List.of(key), value.text(), said);
        return given.with(StatedValue.VALUE, SaidBy.NO);
    }

    /** A text is only shown as said or not; but its digits must be those of the words. */
    private Wording text(
            StatementItem item, String subject, String key, AttributeValue value, Passages passages, Wording given) {
        String words = String.join("\n", passages.words());
        boolean said = value instanceof AttributeValue.Identifier identifier
                ? saysWhole(lower(words), lower(identifier.value()))
                : lower(words).contains(lower(value.text()));
        if (said) {
            return given.with(StatedValue.VALUE, SaidBy.QUOTE);
        }
        if (given.of(StatedValue.VALUE).isPresent()) {
            return given;
        }
        if (value instanceof AttributeValue.Text && !NumberMentions.saysDigits(words, value.text())) {
            findings.number(item, subject, List.of(key), value.text(), passages.numbers());
        }
        return given.with(StatedValue.VALUE, SaidBy.NO);
    }

    /** Returns whether words contain a code that is not a part of a longer word or number. */
    private static boolean saysWhole(String words, String code) {
        for (int at = words.indexOf(code); at >= 0; at = words.indexOf(code, at + 1)) {
            int end = at + code.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at));
            boolean ends = end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String words) {
        return FoldedWords.of(words).toLowerCase(Locale.ROOT);
    }
}
