package org.comity.domain.tour;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.finding.Finding;
import org.comity.domain.prose.ProseDate;
import org.comity.domain.query.Change;
import org.comity.domain.query.Selection;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipDraft;
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

        List<List<String>> rows = List.of(
                List.of("france", "1945-10-24", ""),
                List.of("india", "1945-10-30", ""),
                List.of("norway", "1945-11-27", ""),
                List.of("sweden", "1946-11-19", ""),
                List.of("yemen", "1947-09-30", ""),
                List.of("indonesia", "1950-09-28", "1965-01-20"),
                List.of("indonesia", "1966-09-28", ""),
                List.of("japan", "1956-12-18", ""),
                List.of("syria", "1945-10-24", "1958-02"),
                List.of("syria", "1961-10-13", ""));

        List<Statement> stated = new ArrayList<>();
        stated.add(Statement.that("un").is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("bodies"));
        for (List<String> row : rows) {
            String period = row.get(1) + "/" + row.get(2);
            MembershipDraft member =
                    Statement.that(row.get(0)).is(Role.MEMBER).of("un").during(period);
            stated.add(member.assertedIn("members", ImpreciseDate.parse("2026")));
            stated.add(Statement.that(row.get(0)).is(OrganizationKind.STATE).assertedIn("members"));
        }
        Dataset database = Resolution.resolve(Corpus.of("database"), Statements.of(stated));

        database.historyOf(EntityId.of("indonesia")).orElseThrow().forEach(System.out::println);
        System.out.println(database.membersOf(EntityId.of("un"))
                .orElseThrow()
                .on(LocalDate.of(1965, 6, 30))
                .certain());
        System.out.println(database.hasErrors());

        String text = "IOM, established in 1951, has been an observer of the ADD since 2012. The ADD has 2 observers.";
        Source note = Source.of(
                SourceId.of("notes/dialogues"),
                "notes/dialogues.txt",
                text,
                Citation.builder()
                        .title("A note on dialogues")
                        .language("en")
                        .published("2019")
                        .build());

        EntityId iom = EntityId.of("iom");
        EntityId add = EntityId.of("add");
        Statement observes = Statement.that(iom)
                .is(Role.OBSERVER)
                .of(add)
                .since("2012")
                .quoting(
                        Evidence.of(note, text, "observer of the ADD since 2012"),
                        Mark.of(new Origin("notes/dialogues.yaml", 7, 5)));
        System.out.println(observes);
        System.out.println(observes.evidence().orElseThrow().words());

        Statements known = Statements.of(List.of(
                Statement.that(iom).is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("corpus.yaml"),
                Statement.that(iom)
                        .has(AttributeKey.NAME, "International Organization for Migration")
                        .assertedIn("corpus.yaml"),
                Statement.that(add).is(FrameworkKind.CONSULTATION_MECHANISM).assertedIn("corpus.yaml")));

        Corpus corpus =
                Corpus.of("tour", Imprint.titled("A tour").withVersion("1.0").withLicence("CC0-1.0"));
        Statements said = known.merge(Statements.of(List.of(note), List.of(observes)));
        Dataset dataset = Resolution.resolve(corpus, said);

        Membership membership = dataset.memberships().get(0);
        System.out.println(membership.id() + ": " + dataset.nameOf(membership.member()));
        System.out.println(membership);
        System.out.println("2011: " + membership.spell().on(Day.of(2011, 12, 31)));
        System.out.println("2018: " + membership.spell().on(Day.of(2018, 12, 31)));
        System.out.println("2030: " + membership.spell().on(Day.of(2030, 1, 1)));

        String entry = "Joined the ADD as an observer: 1 January 2008";
        Source card = Source.of(
                SourceId.of("notes/card"),
                "notes/card.txt",
                entry,
                Citation.builder()
                        .title("An index card")
                        .language("en")
                        .published("2021-05")
                        .build());
        Statement joined = Statement.that(iom)
                .is(Role.OBSERVER)
                .of(add)
                .since("2008-01-01")
                .quoting(Evidence.of(card, entry, entry), Mark.of(new Origin("notes/card.yaml", 4, 5)));

        Statements both = said.merge(Statements.of(List.of(card), List.of(joined)));
        Dataset contested = Resolution.resolve(corpus, both);
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
                System.out.println("rejected: " + rejected + " \""
                        + rejected.evidence().orElseThrow().words() + "\"");
            }
        }

        Statement counted = Statement.that(Condition.partiesTo(add).as(Role.OBSERVER))
                .are(2)
                .quoting(
                        Evidence.of(note, text, "The ADD has 2 observers"),
                        Mark.of(new Origin("notes/dialogues.yaml", 12, 5)));
        Statements all = both.merge(Statements.of(List.of(counted)));
        Count count = Resolution.resolve(corpus, all).counts().get(0);
        System.out.println(count);
        System.out.println(count.population() + ": claimed " + count.claim() + ", listed "
                + count.enumeration().certain() + ", "
                + count.verdict().label());

        Statements otherWayRound = Statements.of(List.of(counted)).merge(both);
        System.out.println(otherWayRound.equals(all) + ", " + all.merge(all).equals(all));
    }
}
