package org.comity.domain.tour;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.dataset.Reason;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.prose.ProseDate;
import org.comity.domain.query.Change;
import org.comity.domain.query.Selection;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** The code of the tour in the README of this module. */
final class Tour {

    private Tour() {}

    static void main() {
        ImpreciseDate eighties = ImpreciseDate.parse("198X");
        System.out.println(
                eighties.earliest().orElseThrow() + " to " + eighties.latest().orElseThrow());
        System.out.println(ImpreciseDate.parse("1985-06").refines(eighties));

        ImpreciseInterval secretariat = ImpreciseInterval.parse("2008/2012");
        Certainty inside = secretariat.covers(Day.of(2010, 6, 30));
        Certainty edge = secretariat.covers(Day.of(2012, 6, 30));
        Certainty outside = secretariat.covers(Day.of(2013, 1, 1));
        System.out.println(inside + ", " + edge + ", " + outside);
        System.out.println(inside.and(edge) + ", " + outside.not());

        for (String wording : List.of("early 1980s", "about 1950", "since March 2019", "2019–present")) {
            ProseDate read = ProseDate.parse(wording);
            System.out.println(read.wording() + " = " + read.value() + " (" + read.rule() + ")");
        }

        String text = "IOM, established in 1951, has been an observer of the ADD since 2012. The ADD has 2 observers.";
        Source note = new Source(
                SourceId.of("notes/dialogues"),
                "notes/dialogues.txt",
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                new Citation("A note on dialogues", null, null, "en", ImpreciseDate.parse("2019"), null));

        String words = "observer of the ADD since 2012";
        int start = text.indexOf(words);
        Quote quote = new Quote(new Span(start, start + words.length()), words);
        Evidence evidence = new Evidence(note.id(), List.of(quote));
        Mark mark = Mark.of(new Origin("notes/dialogues.yaml", 7, 5));

        EntityId iom = EntityId.of("iom");
        EntityId add = EntityId.of("add");
        Statement observes = MembershipStatement.of(
                Provenance.quoted(evidence, mark),
                iom,
                add,
                Role.OBSERVER,
                ImpreciseInterval.since(ImpreciseDate.parse("2012")));
        System.out.println(observes.text());
        System.out.println(observes.evidence().orElseThrow().words());

        Provenance register = Provenance.asserted(Mark.of(Origin.of("corpus.yaml")));
        Statements known = Statements.of(
                List.of(),
                List.of(
                        AttributeStatement.of(
                                register,
                                iom,
                                AttributeKey.KIND,
                                new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL)),
                        AttributeStatement.of(
                                register,
                                iom,
                                AttributeKey.NAME,
                                new AttributeValue.Text("International Organization for Migration", "en")),
                        AttributeStatement.of(
                                register,
                                add,
                                AttributeKey.KIND,
                                new AttributeValue.KindValue(FrameworkKind.CONSULTATION_MECHANISM))));

        Corpus corpus = new Corpus(new Slug("tour"), new Imprint("A tour", "1.0", "CC0-1.0", ""), List.of(), List.of());
        Statements said = known.merge(Statements.of(List.of(note), List.of(observes)));
        Dataset dataset = Resolution.resolve(corpus, said, List.of());

        Membership membership = dataset.memberships().get(0);
        System.out.println(membership.id() + ": " + dataset.nameOf(membership.member()));
        System.out.println("2011: " + membership.spell().on(Day.of(2011, 12, 31)));
        System.out.println("2018: " + membership.spell().on(Day.of(2018, 12, 31)));
        System.out.println("2030: " + membership.spell().on(Day.of(2030, 1, 1)));

        String entry = "Joined the ADD as an observer: 1 January 2008";
        Source card = new Source(
                SourceId.of("notes/card"),
                "notes/card.txt",
                Sha256.of(entry.getBytes(StandardCharsets.UTF_8)),
                new Citation("An index card", null, null, "en", ImpreciseDate.parse("2021-05"), null));
        Statement joined = MembershipStatement.of(
                Provenance.quoted(
                        new Evidence(card.id(), List.of(new Quote(new Span(0, entry.length()), entry))),
                        Mark.of(new Origin("notes/card.yaml", 4, 5))),
                iom,
                add,
                Role.OBSERVER,
                ImpreciseInterval.since(ImpreciseDate.parse("2008-01-01")));

        Statements both = said.merge(Statements.of(List.of(card), List.of(joined)));
        Dataset contested = Resolution.resolve(corpus, both, List.of());
        for (Finding finding : contested.findings()) {
            System.out.println(finding.severity().label() + ": " + finding.message());
        }

        Selection observersOfAdd = contested.membersOf(add).orElseThrow().inRole(Role.OBSERVER);
        System.out.println("on 30 June 2018: " + observersOfAdd.on(LocalDate.of(2018, 6, 30)));
        System.out.println("on 1 January 2030: " + observersOfAdd.on(LocalDate.of(2030, 1, 1)));
        System.out.println(
                "in 2007: " + observersOfAdd.on(ImpreciseDate.parse("2007")).entries());
        System.out.println("the bodies of IOM: "
                + contested.bodiesOf(iom).orElseThrow().ever().certain());
        for (Change change : observersOfAdd.between(LocalDate.of(2007, 12, 31), LocalDate.of(2008, 12, 31))) {
            System.out.println(
                    change.membership().id() + " " + change.kind() + " " + change.bound() + " " + change.certainty());
        }
        System.out.println(contested.membersOf(EntityId.of("nobody-knows")));

        Explanation explanation =
                contested.explain(ConclusionId.of("iom.observer.add")).orElseThrow();
        for (Reason reason : explanation.reasons()) {
            System.out.println(reason.aspect() + ": " + reason.rule().description());
            for (Statement rejected : reason.rejected()) {
                System.out.println("rejected: " + rejected.text() + " \""
                        + rejected.evidence().orElseThrow().words() + "\"");
            }
        }

        String claim = "The ADD has 2 observers";
        int at = text.indexOf(claim);
        Condition observers = new Condition.Party(add, Capacity.of(Role.OBSERVER), null, null);
        Statement counted = CountStatement.of(
                Provenance.quoted(
                        new Evidence(note.id(), List.of(new Quote(new Span(at, at + claim.length()), claim))),
                        Mark.of(new Origin("notes/dialogues.yaml", 12, 5))),
                new Population.Enumerable(observers, List.of(), List.of()),
                ClaimedNumber.exactly(2));
        Statements all = both.merge(Statements.of(List.of(), List.of(counted)));
        Count count = Resolution.resolve(corpus, all, List.of()).counts().get(0);
        System.out.println(count.population() + ": claimed " + count.claim() + ", listed "
                + count.enumeration().certain() + ", "
                + count.verdict().label());

        Statements otherWayRound = Statements.of(List.of(), List.of(counted)).merge(both);
        System.out.println(otherWayRound.equals(all) + ", " + all.merge(all).equals(all));
    }
}
