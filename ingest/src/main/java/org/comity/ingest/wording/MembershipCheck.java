package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.prose.DecidingWords;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.NameWords;
import org.comity.domain.prose.Polarity;
import org.comity.domain.prose.SaidDate;
import org.comity.domain.prose.SaidInterval;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Wording;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Bound;
import org.comity.ingest.grammar.StatementItem;

/** Compares the dates, the role and the denial of a membership with the words that it quotes. */
final class MembershipCheck {

    private static final int MOST_WORDS = 4;

    private final Language language;
    private final EntityWords entities;
    private final TextNames names;
    private final WordingFindings findings;

    MembershipCheck(Language language, EntityWords entities, TextNames names, WordingFindings findings) {
        this.language = language;
        this.entities = entities;
        this.names = names;
        this.findings = findings;
    }

    Wording check(StatementItem item, String subject, MembershipStatement statement, Passages passages, Wording given) {
        Bound start = statement.period().start();
        Bound end = statement.period().end();
        Wording wording = given;
        if (start.date().isPresent() || end.date().isPresent()) {
            SaidInterval own = passages.dates().say(statement.period());
            SaidInterval said = passages.datesInContext().say(statement.period());
            wording = date(item, subject, StatedValue.SINCE, start, own.start(), said.start(), wording);
            wording = date(item, subject, StatedValue.UNTIL, end, own.end(), said.end(), wording);
        }
        MembershipWording words = read(statement, passages.words());
        return denial(item, subject, statement, words, role(words, wording));
    }

    /**
     * What the passages say. Passages that are only parts of a sentence, as annotations of single words are, say it
     * together; if the two readings differ, the one that the statement agrees with counts.
     */
    private MembershipWording read(MembershipStatement statement, List<String> passages) {
        MembershipTerms terms = terms(statement);
        MembershipWording words = MembershipWording.of(passages, terms);
        if (passages.size() == 1) {
            return words;
        }
        MembershipWording joined = MembershipWording.of(List.of(String.join(" ", passages)), terms);
        boolean parts = passages.stream().allMatch(MembershipCheck::isPart);
        return parts || joined.polarity() == polarity(statement) ? joined : words;
    }

    /** Returns whether a passage is at most a few words, which cannot be a sentence. */
    private static boolean isPart(String passage) {
        return passage.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
    }

    private static Polarity polarity(MembershipStatement statement) {
        return statement.denied() ? Polarity.DENIES : Polarity.ASSERTS;
    }

    private Wording date(
            StatementItem item,
            String subject,
            StatedValue value,
            Bound bound,
            SaidDate own,
            SaidDate said,
            Wording given) {
        if (bound.date().isEmpty()) {
            return given;
        }
        if (said.said()) {
            return given.with(value, own.said() ? SaidBy.QUOTE : SaidBy.CONTEXT);
        }
        if (given.of(value).isPresent()) {
            return given;
        }
        findings.date(
                item,
                subject + "." + value.label(),
                List.of(value.label(), "during"),
                bound.date().orElseThrow().toString(),
                said);
        return given.with(value, SaidBy.NO);
    }

    private static Wording role(MembershipWording words, Wording given) {
        if (!words.roles().isEmpty()) {
            return given.with(StatedValue.ROLE, SaidBy.QUOTE);
        }
        return given.of(StatedValue.ROLE).isPresent() ? given : given.with(StatedValue.ROLE, SaidBy.NO);
    }

    private MembershipTerms terms(MembershipStatement statement) {
        NameWords denying = entities.denying(language);
        List<String> notes = new ArrayList<>();
        for (Mark mark : statement.provenance().marks()) {
            mark.note().ifPresent(notes::add);
        }
        return new MembershipTerms(
                names.words(statement.member()),
                names.words(statement.body()),
                entities.words(statement.role(), language),
                notes.isEmpty() ? List.of(denying) : List.of(denying, NameWords.of(notes, language)));
    }

    private Wording denial(
            StatementItem item, String subject, MembershipStatement statement, MembershipWording words, Wording given) {
        List<DecidingWords> ends = apartFrom(statement.role(), words.ends());
        List<DecidingWords> denials = apartFrom(statement.role(), words.denials());
        boolean ended = !statement.denied()
                && statement.period().end().isUnknown()
                && !ends.isEmpty()
                && words.polarity() == Polarity.ASSERTS;
        boolean opposite = statement.denied()
                ? words.polarity() == Polarity.ASSERTS && ends.isEmpty()
                : words.polarity() == Polarity.DENIES && !denials.isEmpty();
        if (!ended && !opposite) {
            return given.with(StatedValue.DENIED, words.polarity() == Polarity.UNCLEAR ? SaidBy.NO : SaidBy.QUOTE);
        }
        Optional<SaidBy> before =
                given.of(StatedValue.DENIED).or(() -> ended ? given.of(StatedValue.UNTIL) : Optional.empty());
        if (before.isPresent()) {
            return given;
        }
        if (ended) {
            findings.denial(
                    item,
                    subject,
                    "the words say that it ended: " + shown(ends),
                    "write until: with the date, or with the latest possible day, such as until: \"[..2020]\"; if they end something else,"
                            + " accept the finding");
        } else if (statement.denied()) {
            findings.denial(
                    item,
                    subject,
                    "the statement denies the membership, but its words have no denial",
                    "remove 'denied: true', quote the words that deny it, or accept the finding if they do");
        } else {
            findings.denial(
                    item,
                    subject,
                    "the statement asserts the membership, but its words deny it: " + shown(denials),
                    "write 'denied: true' only if they do; if they do not, quote other words or accept the finding");
        }
        return given.with(StatedValue.DENIED, SaidBy.NO);
    }

    /** The words that are not a part of the role's own name, such as "suspended member". */
    private static List<DecidingWords> apartFrom(Role role, List<DecidingWords> words) {
        if (words.isEmpty()) {
            return words;
        }
        Set<String> own = new HashSet<>(List.of(role.name().words().split(" ", -1)));
        return words.stream()
                .filter(found -> Stream.of(found.text().toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(own::contains))
                .toList();
    }

    private static String shown(List<DecidingWords> words) {
        return QuotedText.list(
                words.stream().map(DecidingWords::text).distinct().toList());
    }
}
