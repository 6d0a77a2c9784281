package org.comity.ingest.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.prose.Language;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Wording;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.text.SourceText;

/** The statements about one text, compared with its words. */
final class TextWording {

    private static final NameFinder NO_NAMES = new NameFinder(List.of());

    private final SourceText text;
    private final Language language;
    private final EntityWords entities;
    private final WordingFindings findings;
    private final NameCheck names;
    private final MembershipCheck memberships;
    private final ClaimedNumbers claimed = new ClaimedNumbers();
    private final Map<Read, Passages> read = new HashMap<>();

    /** The key of passages that were read. */
    private record Read(List<Quote> quotes, List<Quote> context, boolean withNames) {}

    TextWording(
            SourceText text,
            String language,
            EntityWords entities,
            Map<EntityId, Set<String>> created,
            Supplier<NearbyText> surroundings,
            List<StatementItem> items) {
        this.text = text;
        this.language = Language.ofTag(language).orElseGet(text::guessedLanguage);
        this.entities = entities;
        TextNames spellings = new TextNames(entities, created, this.language);
        this.findings = new WordingFindings(text);
        this.names = new NameCheck(surroundings, spellings);
        this.memberships = new MembershipCheck(this.language, entities, spellings, findings);
        for (StatementItem item : items) {
            for (Statement statement : item.statements()) {
                if (statement instanceof CountStatement count && isQuoted(count)) {
                    claimed.add(count, passages(count));
                }
            }
        }
    }

    private static boolean isQuoted(Statement statement) {
        return statement.basis() == Basis.QUOTED && statement.evidence().isPresent();
    }

    /** The statement with what says its values; what is not said is reported. */
    Statement checked(StatementItem item, Statement statement) {
        if (!isQuoted(statement)) {
            return statement;
        }
        Wording given = statement.provenance().wording();
        Wording found = given;
        if (statement instanceof MembershipStatement membership) {
            found = membership(item, membership);
        } else if (statement instanceof CountStatement count) {
            found = count(item, count);
        } else if (statement instanceof AttributeStatement attribute) {
            found = attribute(item, attribute);
        } else if (statement instanceof InclusionStatement) {
            found = names.search(item, statement, given);
        }
        return statement.worded(found);
    }

    private Wording membership(StatementItem item, MembershipStatement statement) {
        Passages passages = passages(statement);
        Wording wording = names.search(item, statement, statement.provenance().wording());
        String subject = statement.member() + "." + statement.role() + "." + statement.body();
        wording = memberships.check(item, subject, statement, passages, wording);
        boolean nothing = wording.of(StatedValue.ROLE)
                        .filter(by -> by == SaidBy.NO)
                        .isPresent()
                && !isSaid(wording, StatedValue.SINCE)
                && !isSaid(wording, StatedValue.UNTIL)
                && wording.of(StatedValue.MEMBER).filter(SaidBy.QUOTE::equals).isEmpty()
                && wording.of(StatedValue.BODY).filter(SaidBy.QUOTE::equals).isEmpty()
                && !names.hasParty(statement);
        if (nothing) {
            findings.nothing(item, subject);
        }
        return wording;
    }

    private static boolean isSaid(Wording wording, StatedValue value) {
        return wording.of(value).filter(by -> by != SaidBy.NO).isPresent();
    }

    private Wording count(StatementItem item, CountStatement statement) {
        Passages passages = passages(statement);
        Wording wording = names.search(item, statement, statement.provenance().wording());
        String subject = "count." + ContentHash.brief(statement.text());
        if (claimed.say(statement, passages)) {
            return wording.with(StatedValue.NUMBER, SaidBy.QUOTE);
        }
        if (!isSaid(wording, StatedValue.NUMBER)) {
            findings.number(item, subject, List.of("is"), statement.claim().toString(), passages.numbers());
            wording = wording.with(StatedValue.NUMBER, SaidBy.NO);
        }
        return wording;
    }

    private Wording attribute(StatementItem item, AttributeStatement statement) {
        Wording wording = names.search(item, statement, statement.provenance().wording());
        return new AttributeCheck(findings).check(item, statement, passages(statement), wording);
    }

    private Passages passages(Statement statement) {
        Evidence evidence = statement.evidence().orElseThrow();
        List<Quote> context = statement.provenance().context();
        boolean withNames = statement instanceof AttributeStatement;
        return read.computeIfAbsent(
                new Read(evidence.quotes(), context, withNames),
                key -> new Passages(
                        text, key.quotes(), key.context(), language, key.withNames() ? NO_NAMES : entities.numbered()));
    }

    void reportNames() {
        names.report();
    }
}
