package org.comity.domain.contract;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Spell;
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
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NameWords;
import org.comity.domain.query.Roster;
import org.comity.domain.query.Selection;
import org.comity.domain.resolution.Lives;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.resolution.Stages;
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
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementDraft;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** Samples of the types that are neither records nor enums nor sealed, and of what they are made of. */
final class Registry {

    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");
    private static final SourceId NOTE = SourceId.of("notes/dialogues");

    private Registry() {}

    static Map<Class<?>, Supplier<List<?>>> samples() {
        Map<Class<?>, Supplier<List<?>>> samples = new HashMap<>();
        samples.put(boolean.class, () -> List.of(true, false));
        samples.put(int.class, () -> List.of(3, 8, 1, 0, 21));
        samples.put(long.class, () -> List.of(8L, 3L, 12L, 1951L));
        samples.put(BigInteger.class, () -> List.of(BigInteger.valueOf(1951), BigInteger.TEN.pow(30)));
        samples.put(LocalDate.class, () -> List.of(LocalDate.of(2008, 1, 1), LocalDate.of(2012, 2, 29)));
        samples.put(String.class, Registry::texts);
        samples.put(String[].class, () -> List.of(new String[] {"alpha"}, new String[] {"gamma"}));
        samples.put(ImpreciseDate.class, () -> dates().map(ImpreciseDate::parse).toList());
        samples.put(Day.class, Registry::days);
        samples.put(Bound.class, Registry::bounds);
        samples.put(Role.class, Registry::roles);
        samples.put(Wording.class, Registry::wordings);
        samples.put(Provenance.class, Registry::provenances);
        samples.put(Source.class, Registry::sources);
        samples.put(AttributeKey.class, Registry::keys);
        samples.put(Span.class, () -> List.of(new Span(3, 8), new Span(0, 5), new Span(3, 4), new Span(0, 0)));
        samples.put(
                Surroundings.class,
                () -> List.of(
                        Surroundings.NONE,
                        Surroundings.of("a member of ", ", and since 2012"),
                        Surroundings.of("a member", " of, and since 2012"),
                        Surroundings.of("a member of ", "").labelled("Member of:")));
        samples.put(StatementId.class, () -> statements().map(Statement::id).toList());
        samples.put(MembershipStatement.class, Registry::memberships);
        samples.put(AttributeStatement.class, Registry::attributes);
        samples.put(CountStatement.class, Registry::counts);
        samples.put(InclusionStatement.class, Registry::inclusions);
        samples.put(Statements.class, Registry::sets);
        samples.put(Attestations.class, Registry::attestations);
        samples.put(Spell.class, Registry::spells);
        samples.put(
                Memberships.class,
                () -> datasets()
                        .map(dataset -> Memberships.of(dataset.memberships()))
                        .distinct()
                        .toList());
        samples.put(Selection.class, Registry::selections);
        samples.put(NameWords.class, Registry::names);
        samples.put(
                Stages.class,
                () -> datasets().map(dataset -> Stages.of(dataset.sources())).toList());
        samples.put(
                Lives.class,
                () -> datasets()
                        .map(dataset -> Lives.of(dataset.entities(), dataset.statements()))
                        .toList());
        samples.put(
                Roster.class,
                () -> selections().stream()
                        .flatMap(selection -> Stream.of(selection.ever(), selection.on(Day.of(2000, 1, 1))))
                        .distinct()
                        .toList());
        samples.put(
                StatementDraft.class,
                () -> List.of(
                        Statement.that(IOM).is(Role.OBSERVER).of(ADD).since("2012"),
                        Statement.that(IOM).isNot(Role.OBSERVER).of(ADD).since("2012"),
                        Statement.that(IOM).has(AttributeKey.ESTABLISHED, "1951"),
                        Statement.that(Condition.partiesTo(ADD)).are(2),
                        Statement.that(Condition.partiesTo(ADD)).areAlso(Condition.partiesTo(IOM))));
        samples.put(
                Citation.Builder.class,
                () -> List.of(
                        Citation.builder().title("A note"), Citation.builder().published("2019")));
        samples.put(Provenance.Builder.class, () -> List.of(quoted(3).toBuilder(), asserted().toBuilder()));
        samples.put(Dataset.class, () -> sets().stream().map(Registry::dataset).toList());
        return samples;
    }

    /** Among them a slug, a file, the tag of a language, hashes, dates, a day, wordings, and two of equal length. */
    private static List<String> texts() {
        List<String> ids =
                statements().map(statement -> statement.id().value()).limit(2).toList();
        return List.of(
                "alpha",
                "gamma",
                "notes/iom.txt",
                ids.get(0),
                ids.get(1),
                "0".repeat(64),
                "f".repeat(64),
                "2008",
                "2008/2012",
                "2008-01-01",
                "early 1980s",
                "name-changed.iom");
    }

    private static Stream<String> dates() {
        return Stream.of(
                "1951", "2008-01-01", "198X", "2012~", "[1980..1983]", "[..1983]", "2008?", "2001-21", "Y170000002");
    }

    private static List<Day> days() {
        return List.of(
                Day.of(2008, 1, 1),
                Day.of(2008, 1, 31),
                Day.of(2008, 2, 1),
                Day.of(-1, 1, 1),
                Day.of(BigInteger.TEN.pow(30), 1, 1),
                Day.of(BigInteger.TEN.pow(30).negate(), 1, 1));
    }

    private static List<Bound> bounds() {
        ImpreciseDate year = ImpreciseDate.parse("2008");
        return List.of(
                Bound.at(year),
                Bound.at(year, "since 2008"),
                Bound.at(ImpreciseDate.parse("198X")),
                Bound.at(ImpreciseDate.parse("198X"), "the eighties"),
                Bound.open(),
                Bound.unknown());
    }

    private static List<Role> roles() {
        Slug guest = new Slug("guest");
        return List.of(
                Role.OBSERVER,
                Role.MEMBER,
                new Role(guest, Standing.OTHER, "Guest"),
                new Role(guest, Standing.OTHER, "Invited guest"),
                new Role(guest, Standing.SERVICE, "Guest"));
    }

    private static List<Wording> wordings() {
        return List.of(
                Wording.UNCHECKED,
                Wording.UNCHECKED.with(StatedValue.SINCE, SaidBy.QUOTE),
                Wording.UNCHECKED.with(StatedValue.SINCE, SaidBy.NO).with(StatedValue.ROLE, SaidBy.RULE));
    }

    private static List<AttributeKey> keys() {
        Slug remarks = new Slug("x-remarks");
        return List.of(
                AttributeKey.NAME,
                AttributeKey.ESTABLISHED,
                new AttributeKey(remarks, ValueForm.TEXT, false),
                new AttributeKey(remarks, ValueForm.TEXT, true),
                new AttributeKey(remarks, ValueForm.DATE, false));
    }

    private static List<Provenance> provenances() {
        return List.of(
                quoted(3),
                asserted(),
                Provenance.asserted(Mark.of(Origin.of("corpus.yaml")), ImpreciseDate.parse("2019")));
    }

    private static Provenance quoted(int at) {
        Evidence evidence = new Evidence(NOTE, List.of(new Quote(new Span(at, at + 5), "words")));
        return Provenance.quoted(evidence, Mark.of(new Origin("notes/dialogues.yaml", at, 5)));
    }

    private static Provenance asserted() {
        return Provenance.asserted(Mark.of(Origin.of("corpus.yaml")));
    }

    private static List<MembershipStatement> memberships() {
        ImpreciseInterval since = ImpreciseInterval.parse("2012/");
        return List.of(
                MembershipStatement.of(quoted(1), IOM, ADD, Role.OBSERVER, since),
                MembershipStatement.of(quoted(2), IOM, ADD, Role.OBSERVER, since),
                MembershipStatement.of(asserted(), IOM, ADD, Role.SECRETARIAT, ImpreciseInterval.parse("2008/2012")),
                MembershipStatement.denial(quoted(1), IOM, ADD, Role.OBSERVER, since),
                MembershipStatement.of(
                        quoted(3), IOM, ADD, Role.MEMBER, ImpreciseInterval.of(bounds().get(3), Bound.open())));
    }

    private static List<AttributeStatement> attributes() {
        return List.of(
                AttributeStatement.of(
                        asserted(),
                        IOM,
                        AttributeKey.KIND,
                        new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL)),
                AttributeStatement.of(
                        asserted(),
                        ADD,
                        AttributeKey.KIND,
                        new AttributeValue.KindValue(FrameworkKind.CONSULTATION_MECHANISM)),
                AttributeStatement.of(
                        quoted(4), IOM, AttributeKey.NAME, new AttributeValue.Text("International Organization", "en")),
                AttributeStatement.of(
                        quoted(5),
                        IOM,
                        AttributeKey.ESTABLISHED,
                        new AttributeValue.DateValue(ImpreciseDate.parse("1951"), "in 1951")),
                AttributeStatement.of(
                        quoted(6),
                        ADD,
                        AttributeKey.VALID,
                        new AttributeValue.PeriodValue(ImpreciseInterval.parse("2008/.."), null)),
                AttributeStatement.of(
                        quoted(7), IOM, AttributeKey.PART_OF, new AttributeValue.Reference(EntityId.of("un-system"))),
                AttributeStatement.of(
                        asserted(),
                        IOM,
                        AttributeKey.IDENTIFIERS,
                        new AttributeValue.Identifier(new Slug("wikidata"), "Q674182")),
                AttributeStatement.of(
                        asserted(),
                        IOM,
                        AttributeKey.IDENTIFIERS,
                        new AttributeValue.Identifier(
                                new Slug("wikidata"), "Q674182", ImpreciseInterval.parse("1989/.."))));
    }

    private static List<CountStatement> counts() {
        Population states = new Population.Enumerable(observers("state"), List.of(), List.of());
        return List.of(
                CountStatement.of(quoted(8), states, ClaimedNumber.exactly(16)),
                CountStatement.of(quoted(8), states, ClaimedNumber.moreThan(16)),
                CountStatement.of(
                        quoted(9), new Population.Described("countries", IOM), ClaimedNumber.between(100, 120)));
    }

    private static List<InclusionStatement> inclusions() {
        Condition.Body bodies = new Condition.Body(EntityId.of("iscm"), IOM, Capacity.ANY, ImpreciseDate.parse("2012"));
        return List.of(
                InclusionStatement.of(quoted(10), observers("state"), observers("agency")),
                InclusionStatement.of(quoted(10), observers("agency"), observers("state")),
                InclusionStatement.of(quoted(10), bodies, bodies));
    }

    private static Condition.Party observers(String kind) {
        return new Condition.Party(ADD, Capacity.of(Standing.OBSERVER), new Slug(kind), null);
    }

    private static Stream<? extends Statement> statements() {
        return Stream.of(memberships(), attributes(), counts(), inclusions()).flatMap(List::stream);
    }

    /** Sources, the first of which has a text that is among the samples of texts. */
    private static List<Source> sources() {
        Citation dated = new Citation("A note", null, null, "en", ImpreciseDate.parse("2019"), null);
        Source note = Source.of(NOTE, "notes/dialogues.txt", "alpha", dated);
        return List.of(
                note,
                new Source(NOTE, "notes/dialogues.txt", Sha256.of("0".repeat(64)), dated),
                new Source(NOTE, "alpha", note.sha256(), dated),
                new Source(SourceId.of("page"), "notes/dialogues.txt", note.sha256(), dated),
                Source.of(
                        NOTE, "notes/dialogues.txt", "alpha", Citation.builder().build()));
    }

    private static List<Statements> sets() {
        Source note = sources().get(0);
        return List.of(
                Statements.of(List.of(note), statements().toList()),
                Statements.of(List.of(note), memberships()),
                Statements.of(List.of(), attributes()),
                Statements.EMPTY);
    }

    private static Stream<Dataset> datasets() {
        return sets().stream().map(Registry::dataset);
    }

    private static List<Spell> spells() {
        StatementId teller = memberships().get(0).id();
        ResolvedBound since = new ResolvedBound(Bound.at(ImpreciseDate.parse("2008")), teller);
        ResolvedBound until = new ResolvedBound(Bound.at(ImpreciseDate.parse("2012")), teller);
        LifeEvent begun = new LifeEvent(ADD, ImpreciseDate.parse("2007"), teller);
        Spell spell = Spell.of(since, until, Attestations.NONE);
        return List.of(
                spell,
                spell.within(new Life(begun, null)),
                Spell.of(since, ResolvedBound.UNKNOWN, attestations().get(0)),
                Spell.of(ResolvedBound.UNKNOWN, ResolvedBound.UNKNOWN, Attestations.NONE));
    }

    private static List<NameWords> names() {
        return List.of(
                NameWords.of(List.of(), Language.ENGLISH),
                NameWords.of(List.of("Delta Forum", "Forum"), Language.ENGLISH),
                NameWords.of(List.of("Delta Forum", "Forum"), Language.GERMAN));
    }

    private static List<Selection> selections() {
        return datasets()
                .flatMap(dataset -> Stream.of(dataset.membersOf(ADD), dataset.bodiesOf(IOM)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Dataset dataset(Statements statements) {
        Corpus corpus = new Corpus(new Slug("test"), new Imprint("Test", "1", "CC0-1.0", ""), List.of(), List.of());
        return Resolution.resolve(corpus, statements, List.of());
    }

    private static List<Attestations> attestations() {
        Attestation dated = new Attestation(NOTE, ImpreciseDate.parse("2019-05-01"));
        return List.of(
                Attestations.of(List.of(dated)),
                Attestations.of(List.of(dated, new Attestation(SourceId.of("page"), null))),
                Attestations.of(
                        List.of(new Attestation(null, ImpreciseDate.parse("2019")), dated),
                        List.of(SourceId.of("page"))),
                Attestations.NONE);
    }
}
