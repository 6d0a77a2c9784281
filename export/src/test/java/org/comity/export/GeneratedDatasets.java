package org.comity.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.source.Surroundings;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
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
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** Datasets with any content, generated from a seed and resolved like those of readers. */
public final class GeneratedDatasets {

    private static final List<String> DATES = List.of(
            "1951", "2008-01-01", "198X", "2012~", "[1980..1983]", "2001-21", "Y170000002", "1950S2", "2012?", "-0044");

    private static final List<String> ENTITIES = List.of("iom", "add", "un", "colombo-process", "nepal");

    private static final List<String> WORDS = List.of(
            "the early 1980s",
            "a; b",
            "\"quoted\", and more",
            "two\nlines",
            "CR\rLF\r\nend",
            "=1+1",
            "null",
            "0x1F",
            "no",
            " padded ",
            "separated\u2028lines",
            "\uFEFFmarked",
            "é é 🌊 漢字",
            "_x0041_",
            "tab\tbell\u0007",
            "- item: #5",
            "'",
            "\u0085next\u00a0space");

    private static final List<SaidBy> ANSWERS = List.of(SaidBy.values());

    private final Random random;

    /** Chooses what came later, so that older choices stay. */
    private final Random later;

    private final List<Role> roles;

    private GeneratedDatasets(long seed) {
        this.random = new Random(seed);
        this.later = new Random(~seed);
        this.roles = new ArrayList<>(List.of(Role.MEMBER, Role.OBSERVER, Role.HOST));
        roles.add(new Role(new Slug("friend"), Standing.OTHER, "Friend"));
        roles.add(new Role(new Slug("friend"), Standing.ASSOCIATE, "A friend of another corpus"));
    }

    /** Generates the dataset of a seed. */
    public static Dataset of(long seed) {
        return new GeneratedDatasets(seed).dataset();
    }

    private Dataset dataset() {
        List<Source> sources = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(this::source)
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextBoolean()) {
            Source first = sources.get(0);
            sources.add(new Source(first.id(), first.path(), first.sha256(), citation()));
        }
        List<Statement> statements = new ArrayList<>();
        ENTITIES.forEach(id -> statements.add(AttributeStatement.of(
                Provenance.asserted(mark()),
                EntityId.of(id),
                AttributeKey.KIND,
                new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL))));
        for (int i = random.nextInt(40); i >= 0; i--) {
            statements.add(statement(sources));
        }
        Corpus corpus = new Corpus(
                new Slug("made-up"),
                new Imprint(maybeEmpty(), maybeEmpty(), maybeEmpty(), maybeEmpty()),
                several(() -> new CompleteRoster(entity(), capacity(), later.nextInt(3) == 0 ? asOf() : null)),
                several(() -> new Acceptance(new FindingId("source-clash", words()), words(), origin())));
        List<Finding> findings = several(() -> new Finding(
                new FindingId("odd", words()),
                pick(List.of(Severity.values())),
                words(),
                random.nextBoolean() ? words() : null,
                several(() -> new Place(origin(), random.nextBoolean() ? words() : null)),
                several(() -> statements.get(random.nextInt(statements.size())).id())));
        return Resolution.resolve(corpus, Statements.of(sources, statements), findings);
    }

    private Source source(int number) {
        String path = "notes/" + number + ".txt";
        return new Source(SourceId.of("notes/" + number), path, Sha256.of(hex()), citation());
    }

    private Citation citation() {
        return new Citation(
                orNull(this::words),
                orNull(this::words),
                orNull(this::words),
                random.nextBoolean() ? "en" : null,
                orNull(this::date),
                orNull(this::date));
    }

    private Statement statement(List<Source> sources) {
        Provenance provenance = provenance(sources);
        return switch (random.nextInt(6)) {
            case 0, 1 -> MembershipStatement.of(provenance, entity(), entity(), role(), period());
            case 2 -> MembershipStatement.denial(provenance, entity(), entity(), role(), period());
            case 3 -> {
                AttributeKey key = pick(AttributeKey.builtIn());
                yield AttributeStatement.of(provenance, entity(), own(key), value(key.form()));
            }
            case 4 -> CountStatement.of(provenance, population(), claim());
            default -> {
                boolean parties = random.nextBoolean();
                yield InclusionStatement.of(provenance, condition(parties), condition(parties));
            }
        };
    }

    private AttributeKey own(AttributeKey key) {
        return random.nextInt(5) == 0 ? new AttributeKey(new Slug("x-own"), key.form(), random.nextBoolean()) : key;
    }

    private AttributeValue value(ValueForm form) {
        return switch (form) {
            case TEXT -> new AttributeValue.Text(words(), random.nextBoolean() ? "fr" : null);
            case DATE -> new AttributeValue.DateValue(date(), orNull(this::words));
            case PERIOD -> new AttributeValue.PeriodValue(period(), orNull(this::words));
            case ENTITY -> new AttributeValue.Reference(entity());
            case IDENTIFIER ->
                new AttributeValue.Identifier(new Slug("wikidata"), "Q1:" + words(), orNull(this::period));
            case KIND ->
                new AttributeValue.KindValue(
                        random.nextBoolean() ? OrganizationKind.STATE : FrameworkKind.of("treaty"));
        };
    }

    private Population population() {
        if (random.nextInt(3) == 0) {
            return new Population.Described(words(), orNull(this::entity));
        }
        boolean parties = random.nextBoolean();
        return new Population.Enumerable(
                condition(parties), several(() -> condition(parties)), several(() -> condition(parties)));
    }

    private Condition condition(boolean party) {
        return party
                ? new Condition.Party(
                        entity(), capacity(), random.nextBoolean() ? new Slug("state") : null, orNull(this::date))
                : new Condition.Body(entity(), entity(), capacity(), orNull(this::date));
    }

    private Capacity capacity() {
        return new Capacity(several(this::role), several(() -> pick(List.of(Standing.values()))));
    }

    private ClaimedNumber claim() {
        return pick(List.of(
                ClaimedNumber.exactly(18),
                ClaimedNumber.about(100),
                ClaimedNumber.moreThan(7),
                ClaimedNumber.between(3, 5)));
    }

    private Provenance provenance(List<Source> sources) {
        Basis basis = pick(List.of(Basis.QUOTED, Basis.ASSERTED));
        List<Mark> marks = several(this::mark);
        return new Provenance(
                basis,
                basis == Basis.QUOTED ? evidence(pick(sources).id()) : null,
                basis == Basis.QUOTED && later.nextInt(3) == 0 ? context() : List.of(),
                pick(List.of(Rank.values())),
                wording(),
                basis != Basis.QUOTED && later.nextInt(3) == 0 ? asOf() : null,
                marks.isEmpty() ? List.of(mark()) : marks);
    }

    private ImpreciseDate asOf() {
        return ImpreciseDate.ofYear(2000 + later.nextInt(20));
    }

    private List<Quote> context() {
        int start = later.nextInt(9);
        return List.of(new Quote(new Span(start, start + "context".length()), "context"));
    }

    private Wording wording() {
        Wording wording = Wording.UNCHECKED;
        for (StatedValue value : StatedValue.values()) {
            if (later.nextInt(3) == 0) {
                wording = wording.with(value, ANSWERS.get(later.nextInt(ANSWERS.size())));
            }
        }
        return wording;
    }

    private Mark mark() {
        return new Mark(
                origin(),
                orNull(this::words),
                random.nextBoolean() ? pick(List.of(Confidence.values())) : null,
                orNull(this::words));
    }

    private Evidence evidence(SourceId source) {
        List<Quote> quotes = new ArrayList<>();
        int at = 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            String words = words();
            int start = at + random.nextInt(50);
            at = start + words.codePointCount(0, words.length());
            quotes.add(new Quote(new Span(start, at), words, surroundings()));
        }
        return new Evidence(source, quotes);
    }

    private Surroundings surroundings() {
        Surroundings around =
                later.nextInt(3) == 0 ? Surroundings.NONE : Surroundings.of(later(WORDS) + " ", ", " + later(WORDS));
        return later.nextInt(3) == 0 ? around.labelled(later(WORDS)) : around;
    }

    private Origin origin() {
        int line = random.nextInt(3);
        return new Origin("notes/" + random.nextInt(3) + ".yaml", line, line == 0 ? 0 : random.nextInt(5));
    }

    private ImpreciseInterval period() {
        String start = pick(List.of("1951", "198X", "2001-03-04", "1990~"));
        String end = pick(List.of("2012", "2015-07", "201X"));
        return ImpreciseInterval.of(bound(start), bound(end));
    }

    private Bound bound(String date) {
        return switch (random.nextInt(4)) {
            case 0 -> Bound.unknown();
            case 1 -> Bound.open();
            case 2 -> Bound.at(ImpreciseDate.parse(date));
            default -> Bound.at(ImpreciseDate.parse(date), words());
        };
    }

    private ImpreciseDate date() {
        return ImpreciseDate.parse(pick(DATES));
    }

    private EntityId entity() {
        return EntityId.of(pick(ENTITIES));
    }

    private Role role() {
        return pick(roles);
    }

    private String later(List<String> words) {
        return words.get(later.nextInt(words.size()));
    }

    private String words() {
        return pick(WORDS);
    }

    private String maybeEmpty() {
        return random.nextBoolean() ? "" : words();
    }

    private String hex() {
        return IntStream.range(0, 64)
                .mapToObj(i -> Integer.toHexString(random.nextInt(16)))
                .collect(Collectors.joining());
    }

    private <T> List<T> several(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one.get()).toList();
    }

    private <T> @Nullable T orNull(Supplier<T> one) {
        return Optional.of(random.nextBoolean())
                .filter(there -> there)
                .map(there -> one.get())
                .orElse(null);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
