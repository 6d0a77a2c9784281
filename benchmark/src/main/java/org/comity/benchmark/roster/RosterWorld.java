package org.comity.benchmark.roster;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** A dataset of many memberships, all from one source and with one spell; one body has many members. */
final class RosterWorld {

    /** The body with many members. */
    static final EntityId LARGE = EntityId.of("large-body");

    private static final int OF_SMALL_BODIES = 50;

    private RosterWorld() {}

    static EntityId member(int number) {
        return EntityId.of("member-" + number);
    }

    static Dataset of(int memberships, int members) {
        List<MembershipStatement> statements = new ArrayList<>(memberships);
        for (int i = 0; i < memberships; i++) {
            EntityId body = i < members ? LARGE : EntityId.of("body-" + i / OF_SMALL_BODIES);
            statements.add(
                    MembershipStatement.of(passage(i), member(i % members), body, Role.MEMBER, period(1950 + i % 70)));
        }
        ImpreciseDate published = ImpreciseDate.parse("2015-05-01");
        Citation citation = new Citation("Rosters", null, null, "en", published, null);
        Source source = new Source(SourceId.of("rosters"), "rosters.txt", Sha256.of("0".repeat(64)), citation);
        Corpus corpus =
                new Corpus(new Slug("benchmark"), new Imprint("Benchmark", "1", "CC0-1.0", ""), List.of(), List.of());
        return Resolution.resolve(corpus, Statements.of(List.of(source), statements), List.of());
    }

    /** Four of five spells have no end. */
    private static ImpreciseInterval period(int year) {
        String end = year % 5 == 0 ? Integer.toString(year + 8) : "";
        return ImpreciseInterval.parse(year + "/" + end);
    }

    private static Provenance passage(int number) {
        Quote quote = new Quote(new Span(number * 4, number * 4 + 4), "word");
        Mark mark = Mark.of(new Origin("rosters.yaml", number + 1, 1));
        return Provenance.quoted(new Evidence(SourceId.of("rosters"), List.of(quote)), mark);
    }
}
