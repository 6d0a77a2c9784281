package org.comity.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.source.Surroundings;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementKind;
import org.comity.domain.statement.Wording;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** Rebuilds statements. Each must get the id of its row. */
final class StatementRebuilder {

    private final ParsedTexts<EntityId> entities = new ParsedTexts<>(EntityId::of);
    private final ParsedTexts<SourceId> sources = new ParsedTexts<>(SourceId::of);
    private final ParsedTexts<ImpreciseDate> dates = new ParsedTexts<>(ImpreciseDate::parse);
    private final ParsedTexts<String> labels = new ParsedTexts<>(text -> text);
    private final Map<String, Role> roles;
    private final Map<String, AttributeKey> keys;
    private final Map<String, List<PublishedRow>> passages;
    private final Map<String, List<PublishedRow>> marks;
    private final Map<String, List<PublishedRow>> conditions;

    StatementRebuilder(PublishedTables tables, Map<String, Role> roles, Map<String, AttributeKey> keys) {
        this.roles = roles;
        this.keys = keys;
        this.passages = tables.rowsBy("passages", "statement_id");
        this.marks = tables.rowsBy("marks", "statement_id");
        this.conditions = tables.rowsBy("conditions", "statement_id");
    }

    Statement statement(PublishedRow row) {
        StatementKind kind = row.value(
                "kind", label -> DatasetRebuilder.labelled(label, StatementKind.values(), StatementKind::label));
        Statement statement = switch (kind) {
            case MEMBERSHIP -> membership(row);
            case ATTRIBUTE -> attribute(row);
            case COUNT -> count(row);
            case INCLUSION -> inclusion(row);
        };
        if (!statement.id().value().equals(row.text("id"))) {
            throw new RowException(row.place() + " was changed: its content has the id " + statement.id() + ", not "
                    + QuotedText.of(row.text("id")));
        }
        return statement;
    }

    private Provenance provenance(PublishedRow row) {
        String id = row.text("id");
        List<Mark> found = marks.getOrDefault(id, List.of()).stream()
                .map(mark -> mark.made(StatementRebuilder::mark))
                .toList();
        Map<Boolean, List<PublishedRow>> byContext = passages.getOrDefault(id, List.of()).stream()
                .collect(Collectors.partitioningBy(
                        passage -> passage.text("role").equals("context")));
        return new Provenance(
                row.value("basis", label -> DatasetRebuilder.labelled(label, Basis.values(), Basis::label)),
                evidence(byContext.getOrDefault(false, List.of())).orElse(null),
                quotes(byContext.getOrDefault(true, List.of())),
                row.value("rank", label -> DatasetRebuilder.labelled(label, Rank.values(), Rank::label)),
                wording(row),
                row.optional("as_of", dates).orElse(null),
                found);
    }

    private static Wording wording(PublishedRow row) {
        Wording wording = Wording.UNCHECKED;
        for (StatedValue value : row.list("in_quote", StatementRebuilder::statedValue)) {
            wording = wording.with(value, SaidBy.QUOTE);
        }
        for (StatedValue value : row.list("not_in_quote", StatementRebuilder::statedValue)) {
            wording = wording.with(value, SaidBy.NO);
        }
        for (String said : row.list("said_otherwise", text -> text)) {
            int colon = said.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("not a key and its evidence: " + QuotedText.of(said));
            }
            wording = wording.with(
                    statedValue(said.substring(0, colon)),
                    DatasetRebuilder.labelled(said.substring(colon + 2), SaidBy.values(), SaidBy::label));
        }
        return wording;
    }

    private static StatedValue statedValue(String label) {
        return DatasetRebuilder.labelled(label, StatedValue.values(), StatedValue::label);
    }

    private static Mark mark(PublishedRow row) {
        return new Mark(
                row.origin(),
                row.optional("annotator").orElse(null),
                row.optional("confidence", StatementRebuilder::confidence).orElse(null),
                row.optional("note").orElse(null));
    }

    private static Confidence confidence(String label) {
        return DatasetRebuilder.labelled(label, Confidence.values(), Confidence::label);
    }

    private Optional<Evidence> evidence(List<PublishedRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(rows.get(0).value("source_id", sources), quotes(rows)));
    }

    private List<Quote> quotes(List<PublishedRow> rows) {
        List<Quote> quotes = new ArrayList<>(rows.size());
        for (PublishedRow row : rows) {
            quotes.add(row.made(this::quote));
        }
        return quotes;
    }

    private Quote quote(PublishedRow row) {
        Surroundings around = Surroundings.of(
                row.optional("before").orElse(""), row.optional("after").orElse(""));
        return new Quote(
                new Span(row.integer("start"), row.integer("end")),
                row.text("words"),
                row.optional("label", labels).map(around::labelled).orElse(around));
    }

    private Statement membership(PublishedRow row) {
        EntityId member = row.value("member_id", entities);
        EntityId body = row.value("body_id", entities);
        Role role = row.value("role", id -> DatasetRebuilder.known(id, roles));
        return row.truth("denied")
                ? MembershipStatement.denial(provenance(row), member, body, role, period(row))
                : MembershipStatement.of(provenance(row), member, body, role, period(row));
    }

    private ImpreciseInterval period(PublishedRow row) {
        return ImpreciseInterval.of(bound(row, "since"), bound(row, "until"));
    }

    private Bound bound(PublishedRow row, String column) {
        Optional<String> text = row.optional(column);
        if (text.isEmpty()) {
            return Bound.unknown();
        }
        if (text.get().equals(Bound.open().toString())) {
            return Bound.open();
        }
        ImpreciseDate date = row.value(column, dates);
        return row.optional(column + "_wording")
                .map(wording -> Bound.at(date, wording))
                .orElseGet(() -> Bound.at(date));
    }

    private Statement attribute(PublishedRow row) {
        AttributeKey key = row.value("attribute", id -> DatasetRebuilder.known(id, keys));
        String wording = row.optional("wording").orElse(null);
        AttributeValue value = switch (key.form()) {
            case TEXT ->
                new AttributeValue.Text(
                        row.text("value"), row.optional("language").orElse(null));
            case DATE -> new AttributeValue.DateValue(row.value("value", dates), wording);
            case PERIOD -> new AttributeValue.PeriodValue(period(row), wording);
            case ENTITY -> new AttributeValue.Reference(row.value("value", entities));
            case IDENTIFIER -> identifier(row);
            case KIND -> new AttributeValue.KindValue(kind(row));
        };
        return AttributeStatement.of(provenance(row), row.value("about_id", entities), key, value);
    }

    private AttributeValue identifier(PublishedRow row) {
        AttributeValue.Identifier always = row.value(
                "value", text -> (AttributeValue.Identifier) AttributeValue.parse(ValueForm.IDENTIFIER, text));
        boolean dated =
                row.optional("since").isPresent() || row.optional("until").isPresent();
        return dated ? new AttributeValue.Identifier(always.scheme(), always.value(), period(row)) : always;
    }

    private static Kind kind(PublishedRow row) {
        Slug slug = row.value("value", Slug::new);
        String sort = row.text("sort");
        Kind organization = new OrganizationKind(slug);
        return sort.equals(organization.vocabulary()) ? organization : new FrameworkKind(slug);
    }

    private Statement count(PublishedRow row) {
        Population population = row.optional("described")
                .<Population>map(what -> new Population.Described(
                        what, row.optional("about_id", entities).orElse(null)))
                .orElseGet(() -> enumerable(row));
        ClaimedNumber claim = new ClaimedNumber(
                row.number("claimed_least").orElse(0L),
                row.number("claimed_most").orElse(Long.MAX_VALUE),
                row.text("value"));
        return CountStatement.of(provenance(row), population, claim);
    }

    private Population enumerable(PublishedRow row) {
        return new Population.Enumerable(one(row, "counted"), conditions(row, "also"), conditions(row, "but not"));
    }

    private Statement inclusion(PublishedRow row) {
        return InclusionStatement.of(provenance(row), one(row, "every"), one(row, "is also"));
    }

    private Condition one(PublishedRow row, String part) {
        List<Condition> found = conditions(row, part);
        if (found.size() != 1) {
            throw new RowException(
                    row.place() + " has " + found.size() + " conditions for '" + part + "' instead of one");
        }
        return found.get(0);
    }

    private List<Condition> conditions(PublishedRow statement, String part) {
        return conditions.getOrDefault(statement.text("id"), List.of()).stream()
                .filter(row -> row.text("part").equals(part))
                .map(row -> row.made(this::condition))
                .toList();
    }

    private Condition condition(PublishedRow row) {
        var as = DatasetRebuilder.capacity(row, roles);
        ImpreciseDate on = row.optional("date", dates).orElse(null);
        if (row.optional("of_id").isPresent()) {
            return new Condition.Party(
                    row.value("of_id", entities),
                    as,
                    row.optional("only_kind", Slug::new).orElse(null),
                    on);
        }
        return new Condition.Body(row.value("in_id", entities), row.value("member_id", entities), as, on);
    }
}
