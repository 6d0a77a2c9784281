package org.comity.export;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.conclusion.Support;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Severity;
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
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** Datasets to publish, written by hand. */
public final class Sample {

    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");
    private static final EntityId COLOMBO = EntityId.of("colombo-process");
    private static final SourceId PROFILE = SourceId.of("notes/profile");

    private Sample() {}

    /** A dataset without statements. */
    public static Dataset empty() {
        return Dataset.of(corpus("empty"), Statements.EMPTY, Conclusions.NONE, List.of());
    }

    /** A dataset with a row in every table and every kind of cell. */
    public static Dataset dialogues() {
        Statement name = AttributeStatement.of(
                asserted(3),
                IOM,
                AttributeKey.NAME,
                new AttributeValue.Text("International Organization for Migration", "en"));
        Statement established = AttributeStatement.of(
                quoted(5, 0, "Established in 1951"),
                IOM,
                AttributeKey.ESTABLISHED,
                new AttributeValue.DateValue(ImpreciseDate.parse("1951"), null));
        Statement in = AttributeStatement.of(
                asserted(4), ADD, AttributeKey.IN, new AttributeValue.Reference(EntityId.of("iscm")));
        Statement since2012 = MembershipStatement.of(
                quoted(9, 40, "Since 2012 IOM is an \"ADD Observer\",\nand more"),
                IOM,
                ADD,
                Role.OBSERVER,
                ImpreciseInterval.of(Bound.at(ImpreciseDate.parse("2012")), Bound.open()));
        Statement since2008 = MembershipStatement.of(
                Provenance.builder()
                        .quoting(new Evidence(
                                PROFILE,
                                List.of(new Quote(
                                        new Span(100, 123),
                                        "Join Date: 01 Jan. 2008",
                                        Surroundings.of("An ID, and nothing else ", " Member Type:")
                                                .labelled("Join Date:")))))
                        .context(List.of(new Quote(new Span(80, 85), "An ID")))
                        .wording(Wording.UNCHECKED
                                .with(StatedValue.SINCE, SaidBy.QUOTE)
                                .with(StatedValue.MEMBER, SaidBy.CONTEXT)
                                .with(StatedValue.ROLE, SaidBy.NO))
                        .marks(List.of(new Mark(
                                new Origin("notes/profile.yaml", 14, 3), "ana", Confidence.MEDIUM, "labelled; line")))
                        .build(),
                IOM,
                ADD,
                Role.OBSERVER,
                ImpreciseInterval.of(Bound.at(ImpreciseDate.parse("2008-01-01"), "01 Jan. 2008"), Bound.unknown()));
        Statement denial = MembershipStatement.denial(
                quoted(20, 130, "never a host of it"), IOM, COLOMBO, Role.HOST, ImpreciseInterval.UNKNOWN);
        Condition.Party addMembers = new Condition.Party(ADD, Capacity.of(Role.MEMBER), null, null);
        Population population = new Population.Enumerable(addMembers, List.of(), List.of());
        Statement count =
                CountStatement.of(quoted(22, 160, "the 18 ADD Member States"), population, ClaimedNumber.exactly(18));
        Condition.Party colomboMembers = new Condition.Party(COLOMBO, Capacity.of(Role.MEMBER), null, null);
        Statement inclusion = InclusionStatement.of(
                quoted(25, 200, "Member States of which are also ADD Member States"), colomboMembers, addMembers);

        Organization iom = new Organization(
                IOM,
                OrganizationKind.INTERGOVERNMENTAL,
                List.of(
                        attribute("iom.name", name, AttributeKey.NAME, Basis.ASSERTED),
                        attribute("iom.established", established, AttributeKey.ESTABLISHED, Basis.QUOTED)));
        Framework add = new Framework(
                ADD,
                FrameworkKind.of("consultation-mechanism"),
                List.of(attribute("add.in.iscm", in, AttributeKey.IN, Basis.ASSERTED)));
        Framework colombo = new Framework(COLOMBO, FrameworkKind.of("consultation-mechanism"), List.of());
        Membership observer = new Membership(
                ConclusionId.of("iom.observer.add"),
                IOM,
                ADD,
                Role.OBSERVER,
                Spell.of(
                        new ResolvedBound(Bound.at(ImpreciseDate.parse("2012")), since2012.id()),
                        new ResolvedBound(Bound.open(), since2012.id()),
                        Attestations.NONE),
                new Support(
                        List.of(since2012.id()),
                        List.of(PROFILE),
                        Basis.QUOTED,
                        since2012.evidence().orElseThrow(),
                        List.of(Choice.contested(
                                "start", Rule.LATER_SOURCE, List.of(since2012.id()), List.of(since2008.id())))));
        Membership early = new Membership(
                ConclusionId.of("iom.secretariat.add"),
                IOM,
                ADD,
                Role.SECRETARIAT,
                Spell.of(
                        new ResolvedBound(Bound.at(ImpreciseDate.parse("1880"), "long ago"), since2008.id()),
                        ResolvedBound.UNKNOWN,
                        Attestations.NONE),
                support(since2008));
        Count counted = new Count(
                ConclusionId.of("count.add.member"),
                population,
                ClaimedNumber.exactly(18),
                new Enumeration(List.of(IOM, COLOMBO), List.of()),
                CountVerdict.INCOMPLETE,
                support(count));
        Inclusion included = new Inclusion(
                ConclusionId.of("inclusion.colombo-process.add"),
                colomboMembers,
                addMembers,
                List.of(),
                InclusionVerdict.CONSISTENT,
                support(inclusion));
        Finding disagreement = Finding.of(
                        Severity.WARNING,
                        "start-disagreement",
                        "iom.observer.add",
                        "sources disagree about the start: 2008-01-01 or 2012")
                .concerning(List.of(since2008, since2012));
        Finding twice = Finding.of(Severity.INFO, "text-without-annotation", "notes/x", "nobody marked anything here");
        return Dataset.of(
                corpus(
                        "dialogues",
                        new Acceptance(
                                FindingId.parse("start-disagreement.iom.observer.add"),
                                "counted from the inception",
                                new Origin("corpus.yaml", 9, 5))),
                Statements.of(
                        List.of(source(PROFILE)),
                        List.of(name, established, in, since2012, since2008, denial, count, inclusion)),
                new Conclusions(
                        List.of(source(PROFILE)),
                        List.of(add, colombo, iom),
                        Memberships.of(List.of(observer, early)),
                        List.of(counted),
                        List.of(included)),
                List.of(disagreement, twice, twice.suggesting("mark something")));
    }

    /** A dataset with one organization that has these texts as its topics, each with a quote of the same words. */
    public static Dataset topics(List<String> texts) {
        List<Statement> statements = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Statement statement = AttributeStatement.of(
                    quoted(i + 1, 0, text), IOM, AttributeKey.TOPICS, new AttributeValue.Text("topic " + text, null));
            statements.add(statement);
            attributes.add(attribute("iom.topics." + (100_000 + i), statement, AttributeKey.TOPICS, Basis.QUOTED));
        }
        return Dataset.of(
                corpus("topics"),
                Statements.of(List.of(source(PROFILE)), statements),
                new Conclusions(
                        List.of(source(PROFILE)),
                        List.of(new Organization(IOM, OrganizationKind.AGENCY, attributes)),
                        Memberships.of(List.of()),
                        List.of(),
                        List.of()),
                List.of());
    }

    private static Attribute attribute(String id, Statement statement, AttributeKey key, Basis basis) {
        AttributeStatement said = (AttributeStatement) statement;
        List<SourceId> sources = said.evidence().map(Evidence::source).stream().toList();
        return new Attribute(
                ConclusionId.of(id),
                said.about(),
                key,
                said.value(),
                new Support(List.of(said.id()), sources, basis, said.evidence().orElse(null), List.of()));
    }

    private static Support support(Statement statement) {
        return new Support(
                List.of(statement.id()),
                List.of(PROFILE),
                Basis.QUOTED,
                statement.evidence().orElseThrow(),
                List.of());
    }

    private static Corpus corpus(String name, Acceptance... accepted) {
        return new Corpus(
                new Slug(name),
                new Imprint("Migration " + name, "1.0.0", "CC-BY-4.0", ""),
                List.of(),
                List.of(accepted));
    }

    private static Source source(SourceId id) {
        return new Source(
                id,
                id + ".txt",
                Sha256.of("0".repeat(64)),
                new Citation(
                        "Observer profile",
                        "add",
                        "https://example.org/profile",
                        "en",
                        ImpreciseDate.parse("2019"),
                        ImpreciseDate.parse("2022~")));
    }

    private static Provenance asserted(int line) {
        return Provenance.asserted(Mark.of(new Origin("corpus.yaml", line, 3)));
    }

    private static Provenance quoted(int line, int start, String words) {
        return Provenance.quoted(evidence(start, words), Mark.of(new Origin("notes/profile.yaml", line, 3)));
    }

    private static Evidence evidence(int start, String words) {
        Span span = new Span(start, start + words.codePointCount(0, words.length()));
        return new Evidence(PROFILE, List.of(new Quote(span, words)));
    }
}
