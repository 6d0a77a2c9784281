package org.comity.ingest.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Wording;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.StatementItem;
import org.jspecify.annotations.Nullable;

/** Looks for the names of the entities of statements in the words and around them. */
final class NameCheck {

    private final Supplier<NearbyText> around;
    private final TextNames entities;
    private final Map<String, NameSearch> searched = new HashMap<>();
    /** What is around each paragraph. */
    private final Map<Integer, List<NameSearch>> paragraphs = new HashMap<>();

    private final Map<Near, Boolean> near = new HashMap<>();
    private @Nullable NearbyText surroundings;
    private @Nullable StatementItem firstItem;
    private String firstName = "";
    private @Nullable Statement lastMissing;
    private int missing;

    /** An entity that is named in a paragraph or around it. */
    private record Near(int paragraph, EntityId entity) {}

    NameCheck(Supplier<NearbyText> around, TextNames entities) {
        this.around = around;
        this.entities = entities;
    }

    /** The wording of a statement, with what says each of its entities. */
    Wording search(StatementItem item, Statement statement, Wording given) {
        if (statement instanceof MembershipStatement membership) {
            Wording wording = search(item, statement, StatedValue.MEMBER, membership.member(), given);
            return search(item, statement, StatedValue.BODY, membership.body(), wording);
        }
        if (statement instanceof AttributeStatement attribute) {
            return search(item, statement, StatedValue.ABOUT, attribute.about(), given);
        }
        if (statement instanceof CountStatement count) {
            Wording wording = given;
            for (EntityId entity : count.entities()) {
                wording = worse(wording, search(item, statement, StatedValue.BODY, entity, given));
            }
            return wording;
        }
        return given;
    }

    private static Wording worse(Wording one, Wording other) {
        boolean oneIsWorse = one.of(StatedValue.BODY)
                .filter(by -> other.of(StatedValue.BODY)
                        .filter(that -> that.compareTo(by) > 0)
                        .isEmpty())
                .isPresent();
        return oneIsWorse ? one : other;
    }

    /** Returns whether the sentence of the quote names the member or the body. */
    boolean hasParty(MembershipStatement statement) {
        return statement.evidence().stream()
                .flatMap(evidence -> evidence.quotes().stream())
                .anyMatch(quote -> {
                    NameSearch sentence = in(
                            around().sentence(quote.span().start(), quote.span().end()));
                    return sentence.hasPartOfAny(entities.folded(statement.member()))
                            || sentence.hasPartOfAny(entities.folded(statement.body()));
                });
    }

    private Wording search(StatementItem item, Statement statement, StatedValue value, EntityId entity, Wording given) {
        Evidence evidence = statement.evidence().orElseThrow();
        FoldedNames spellings = entities.folded(entity);
        if (in(evidence.words()).hasAny(spellings)) {
            return given.with(value, SaidBy.QUOTE);
        }
        if (given.of(value).isPresent()) {
            return given;
        }
        if (isNear(evidence, statement.provenance().context(), entity, spellings)) {
            return given.with(value, SaidBy.CONTEXT);
        }
        if (lastMissing == null || !statement.equals(lastMissing)) {
            missing++;
            lastMissing = statement;
        }
        if (firstItem == null) {
            firstItem = item;
            firstName = entity.value();
        }
        return given.with(value, SaidBy.NO);
    }

    private boolean isNear(Evidence evidence, List<Quote> context, EntityId entity, FoldedNames spellings) {
        for (Quote passage : context) {
            if (in(passage.words()).hasAny(spellings)) {
                return true;
            }
        }
        for (Quote quote : evidence.quotes()) {
            Span span = quote.span();
            int paragraph = around().paragraphAt(span.start());
            boolean found = near.computeIfAbsent(
                    new Near(paragraph, entity),
                    where -> aroundParagraph(paragraph).stream().anyMatch(words -> words.hasAny(spellings)));
            if (found || in(around().sentence(span.start(), span.end())).hasAny(spellings)) {
                return true;
            }
        }
        return false;
    }

    private List<NameSearch> aroundParagraph(int paragraph) {
        return paragraphs.computeIfAbsent(
                paragraph,
                asked ->
                        around().around(asked).stream().distinct().map(this::in).toList());
    }

    private NearbyText around() {
        if (surroundings == null) {
            surroundings = around.get();
        }
        return surroundings;
    }

    private NameSearch in(String words) {
        return searched.computeIfAbsent(words, NameSearch::in);
    }

    /** Reports, once for the file, how many entities are not named near the words. */
    void report() {
        if (firstItem != null) {
            String file = firstItem.report().file();
            firstItem
                    .report()
                    .add(
                            firstItem.fields(),
                            Finding.of(
                                            Severity.INFO,
                                            "name-not-in-quote",
                                            file,
                                            (missing == 1 ? "1 statement names " : missing + " statements name ")
                                                    + "an entity of which no name is in the quote or near it; the first is "
                                                    + QuotedText.of(firstName))
                                    .suggesting("quote the name too, name the passage that has it under 'context:', or"
                                            + " declare how the text calls the entity under 'also called:'"));
        }
    }
}
