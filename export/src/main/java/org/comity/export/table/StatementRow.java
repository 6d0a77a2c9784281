package org.comity.export.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Wording;
import org.jspecify.annotations.Nullable;

/** A statement, its conclusion, and the columns that depend on its kind. */
record StatementRow(
        Statement statement, Optional<ConclusionId> conclusion, boolean rejected, Map<StatementPart, Object> content) {

    /** The kinds of evidence outside the quote. */
    private static final List<SaidBy> OTHERWISE = Stream.of(SaidBy.values())
            .filter(by -> by != SaidBy.QUOTE && by != SaidBy.NO)
            .toList();

    static Stream<StatementRow> of(Dataset dataset) {
        StatementContent content = new StatementContent(Vocabulary.of(dataset));
        return dataset.statements().inReadingOrder().stream()
                .map(statement -> new StatementRow(
                        statement,
                        dataset.conclusionOf(statement.id()),
                        dataset.isRejected(statement.id()),
                        statement.accept(content)));
    }

    /** Returns a column that only some kinds of statements fill. */
    @Nullable
    Object partial(StatementPart part) {
        return content.get(part);
    }

    @Nullable
    Integer start() {
        List<Quote> quotes = quotes();
        return quotes.isEmpty() ? null : quotes.get(0).span().start();
    }

    @Nullable
    Integer end() {
        Integer end = null;
        for (Quote quote : quotes()) {
            end = Math.max(end == null ? 0 : end, quote.span().end());
        }
        return end;
    }

    /** The passages, as their starts and ends. */
    @Nullable
    String spans() {
        List<Quote> quotes = quotes();
        if (quotes.size() == 1) {
            return quotes.get(0).span().toString();
        }
        return Row.joined(quotes.stream().map(Quote::span).toList()).orElse(null);
    }

    private List<Quote> quotes() {
        Evidence evidence = statement.evidence().orElse(null);
        return evidence == null ? List.of() : evidence.quotes();
    }

    /** The keys of the values with this kind of evidence, or without any. */
    Optional<String> said(SaidBy by) {
        return Row.joined(statement.provenance().wording().said(by).stream()
                .map(StatedValue::label)
                .toList());
    }

    /** The keys of the values with evidence other than the quote, each with the kind of evidence. */
    Optional<String> saidOtherwise() {
        Wording wording = statement.provenance().wording();
        List<String> said = List.of();
        for (SaidBy by : OTHERWISE) {
            for (StatedValue value : wording.said(by)) {
                said = said.isEmpty() ? new ArrayList<>() : said;
                said.add(value.label() + ": " + by.label());
            }
        }
        return Row.joined(said);
    }

    /** Joins the remarks of the annotators in their order, each remark once. */
    Optional<String> marks(Function<Mark, Optional<String>> remark) {
        Set<String> remarks = Set.of();
        for (Mark mark : statement.provenance().marks()) {
            Optional<String> own = remark.apply(mark);
            if (own.isPresent()) {
                remarks = remarks.isEmpty() ? new LinkedHashSet<>() : remarks;
                remarks.add(own.get());
            }
        }
        return Row.joined(remarks);
    }
}
