package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** A corpus that is edited step by step, as an editor would. */
final class EditedWorld {

    private static final List<String> PERIODS = List.of("2008/", "2012/", "/2010", "1999/2003", "2003/2003", "198X/");
    private static final List<String> ENTITIES = List.of("iom", "bangladesh", "nepal", "qatar", "add");

    private final Corpus corpus;
    private final List<Source> sources;
    private final List<Statement> said;

    EditedWorld(Corpus corpus, List<Source> sources, List<Statement> said) {
        this.corpus = corpus;
        this.sources = List.copyOf(sources);
        this.said = List.copyOf(said);
    }

    /** A world with names, identifiers, lives and claims, and the same statements for the same seed. */
    static EditedWorld random(Random random) {
        SampleWorld world = ResolutionLawsTest.random(random).source("lives", "2020");
        for (String id : ENTITIES) {
            world.asserted(id, AttributeKey.NAME, new AttributeValue.Text("The " + id, "en"));
            if (random.nextBoolean()) {
                Slug wikidata = new Slug("wikidata");
                world.asserted(
                        id, AttributeKey.IDENTIFIERS, new AttributeValue.Identifier(wikidata, "Q" + id.hashCode()));
            }
            if (random.nextInt(3) == 0) {
                world.established(id, "200" + random.nextInt(10));
            }
        }
        world.succeeds("colombo-process", "add")
                .count(SampleWorld.bodies("iscm", "iom", Role.MEMBER), ClaimedNumber.exactly(2))
                .asserted("nepal", Role.MEMBER, "add", "", "2015");
        return new EditedWorld(world.corpus(), world.sources(), world.said());
    }

    Dataset resolve() {
        return Resolution.resolve(corpus, Statements.of(sources, said), List.of());
    }

    EditedWorld shuffled(Random random) {
        List<Statement> others = new ArrayList<>(said);
        Collections.shuffle(others, random);
        List<Source> otherSources = new ArrayList<>(sources);
        Collections.shuffle(otherSources, random);
        return new EditedWorld(corpus, otherSources, others);
    }

    /** The world after some edits of all kinds. */
    EditedWorld edited(Random random, int edits) {
        EditedWorld world = this;
        for (int i = 0; i < edits; i++) {
            world = world.edited(random);
        }
        return world;
    }

    private EditedWorld edited(Random random) {
        int one = random.nextInt(said.size());
        Statement statement = said.get(one);
        List<Statement> others = new ArrayList<>(said);
        switch (random.nextInt(10)) {
            case 0 -> others.remove(one);
            case 1 -> others.addAll(ResolutionLawsTest.random(random).said().subList(20, 20 + random.nextInt(8)));
            case 2 -> {
                return shifted(1 + random.nextInt(50));
            }
            case 3 -> others.set(one, statement.accept(new Rewriting(reworded(statement.provenance()), "", "")));
            case 4 -> {
                return renamed(ENTITIES.get(random.nextInt(ENTITIES.size())));
            }
            case 5 -> {
                return redated(random.nextInt(sources.size()), 1990 + random.nextInt(40));
            }
            case 6 -> {
                return complete(random.nextBoolean() ? "add" : "colombo-process");
            }
            case 7 -> others.set(one, redated(statement, PERIODS.get(random.nextInt(PERIODS.size()))));
            case 8 ->
                others.removeIf(said -> said instanceof AttributeStatement attribute
                        && attribute.key().equals(AttributeKey.ESTABLISHED));
            default -> others.set(one, SampleWorld.world().said().get(0));
        }
        return new EditedWorld(corpus, sources, others);
    }

    /** The statement with another period or number, and the same quote. */
    static Statement redated(Statement statement, String period) {
        if (statement instanceof MembershipStatement said) {
            return MembershipStatement.of(
                    said.provenance(), said.member(), said.body(), said.role(), ImpreciseInterval.parse(period));
        }
        return statement instanceof CountStatement said
                ? CountStatement.of(said.provenance(), said.population(), ClaimedNumber.exactly(period.length()))
                : statement;
    }

    /** The world with some words inserted at the beginning of each text. */
    EditedWorld shifted(int by) {
        return map(statement -> new Rewriting(moved(statement.provenance(), by, ""), "", ""));
    }

    /** The world with another id for an entity. */
    EditedWorld renamed(String id) {
        return map(statement -> new Rewriting(statement.provenance(), id, id + "-new"));
    }

    private EditedWorld map(Function<Statement, Rewriting> rewriting) {
        List<Statement> others = said.stream()
                .map(statement -> statement.accept(rewriting.apply(statement)))
                .map(Statement.class::cast)
                .toList();
        return new EditedWorld(corpus, sources, others);
    }

    EditedWorld redated(int source, int year) {
        List<Source> others = new ArrayList<>(sources);
        Source old = sources.get(source);
        Citation citation = new Citation(null, null, null, null, ImpreciseDate.parse(year + ""), null);
        others.set(source, new Source(old.id(), old.path(), old.sha256(), citation));
        return new EditedWorld(corpus, others, said);
    }

    EditedWorld complete(String body) {
        List<CompleteRoster> complete = new ArrayList<>(corpus.complete());
        complete.add(new CompleteRoster(EntityId.of(body), Capacity.ANY));
        return new EditedWorld(new Corpus(corpus.name(), corpus.imprint(), complete, corpus.accepted()), sources, said);
    }

    private static Provenance reworded(Provenance provenance) {
        return moved(provenance, 0, "ing");
    }

    private static Provenance moved(Provenance provenance, int by, String suffix) {
        Evidence evidence = provenance.evidence().orElse(null);
        if (evidence == null) {
            return provenance;
        }
        List<Quote> quotes = evidence.quotes().stream()
                .map(quote -> new Quote(
                        new Span(quote.span().start() + by, quote.span().end() + by + suffix.length()),
                        quote.words() + suffix))
                .toList();
        return new Provenance(
                provenance.basis(),
                new Evidence(SourceId.of(evidence.source().value()), quotes),
                provenance.rank(),
                provenance.marks());
    }

    /** Makes the same statement with another provenance and another id for an entity. */
    private record Rewriting(Provenance provenance, String from, String to) implements StatementVisitor<Statement> {

        private EntityId id(EntityId id) {
            return id.value().equals(from) ? EntityId.of(to) : id;
        }

        private Condition condition(Condition condition) {
            return condition.fold(
                    party -> new Condition.Party(
                            id(party.body()), party.capacity(), party.kindOrNull(), party.dateOrNull()),
                    body -> new Condition.Body(
                            id(body.category()), id(body.member()), body.capacity(), body.dateOrNull()));
        }

        @Override
        public Statement membership(MembershipStatement old) {
            return old.denied()
                    ? MembershipStatement.denial(provenance, id(old.member()), id(old.body()), old.role(), old.period())
                    : MembershipStatement.of(provenance, id(old.member()), id(old.body()), old.role(), old.period());
        }

        @Override
        public Statement attribute(AttributeStatement old) {
            AttributeValue value = old.value()
                    .entity()
                    .<AttributeValue>map(entity -> new AttributeValue.Reference(id(entity)))
                    .orElse(old.value());
            return AttributeStatement.of(provenance, id(old.about()), old.key(), value);
        }

        @Override
        public Statement count(CountStatement old) {
            Condition condition = old.population().enumerable().orElseThrow().condition();
            return CountStatement.of(
                    provenance, new Population.Enumerable(condition(condition), List.of(), List.of()), old.claim());
        }

        @Override
        public Statement inclusion(InclusionStatement old) {
            return InclusionStatement.of(provenance, condition(old.every()), condition(old.also()));
        }
    }
}
