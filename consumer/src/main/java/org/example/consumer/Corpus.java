package org.example.consumer;

import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
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
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** A few statements that two texts make about two mechanisms. */
final class Corpus {

    private static final String TEXT = "IOM observes the ADD since 2012; the ADD has 2 observers";
    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");

    private Corpus() {}

    static Dataset dataset() {
        return Resolution.resolve(
                new org.comity.domain.dataset.Corpus(
                        new Slug("test"), new Imprint("Test", "1", "CC0-1.0", ""), List.of(), List.of()),
                first().merge(second()),
                List.of());
    }

    static Statements first() {
        return Statements.of(
                List.of(source("first", "2019")),
                List.<Statement>of(
                        AttributeStatement.of(
                                register(),
                                IOM,
                                AttributeKey.KIND,
                                new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL)),
                        AttributeStatement.of(
                                register(),
                                IOM,
                                AttributeKey.NAME,
                                new AttributeValue.Text("International Organization for Migration", "en")),
                        AttributeStatement.of(
                                register(),
                                ADD,
                                AttributeKey.KIND,
                                new AttributeValue.KindValue(FrameworkKind.CONSULTATION_MECHANISM)),
                        MembershipStatement.of(
                                quoted("first", "IOM observes the ADD since 2012"),
                                IOM,
                                ADD,
                                Role.OBSERVER,
                                ImpreciseInterval.since(ImpreciseDate.parse("2012"))),
                        CountStatement.of(
                                quoted("first", "the ADD has 2 observers"),
                                new Population.Enumerable(
                                        new Condition.Party(ADD, Capacity.of(Role.OBSERVER), null, null),
                                        List.of(),
                                        List.of()),
                                ClaimedNumber.exactly(2))));
    }

    static Statements second() {
        return Statements.of(
                List.of(source("second", "2020")),
                List.of(MembershipStatement.of(
                        quoted("second", "the ADD"), IOM, ADD, Role.THEMATIC_EXPERT, ImpreciseInterval.UNKNOWN)));
    }

    private static Source source(String id, String published) {
        Citation citation = new Citation("A note", null, null, "en", ImpreciseDate.parse(published), null);
        return new Source(SourceId.of(id), id + ".txt", Sha256.of("0".repeat(64)), citation);
    }

    private static Provenance register() {
        return Provenance.asserted(Mark.of(Origin.of("corpus.yaml")));
    }

    private static Provenance quoted(String source, String words) {
        int start = TEXT.indexOf(words);
        Quote quote = new Quote(new Span(start, start + words.length()), words);
        return Provenance.quoted(
                new Evidence(SourceId.of(source), List.of(quote)), Mark.of(new Origin(source + ".yaml", 1, 1)));
    }
}
