package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** However statements are shuffled to keys and machines, the stages give the dataset of {@link Resolution}. */
class StagesLawsTest {

    private static final Set<AttributeKey> BETWEEN_ENTITIES = Set.of(
            AttributeKey.ESTABLISHED,
            AttributeKey.DISSOLVED,
            AttributeKey.SUCCESSOR_OF,
            AttributeKey.PART_OF,
            AttributeKey.IN);

    @RepeatedTest(60)
    void anyOrderOfStatementsAndKeysGivesTheDatasetOfOneMachine(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SampleWorld world = richer(random);
        List<Statement> shuffled = new ArrayList<>(world.said());
        shuffled.addAll(world.said().subList(0, 5));
        Collections.shuffle(shuffled, random);

        List<Source> sources = withoutOne(world, random);
        Dataset expected = Resolution.resolve(world.corpus(), Statements.of(sources, world.said()), List.of());
        Dataset distributed = resolve(world.corpus(), sources, shuffled, random);

        assertEquals(expected, distributed);
        assertEquals(expected.findings(), distributed.findings());
    }

    @Test
    void theSampleWorldsHaveLivesDenialsClaimsAndUnknownIds() {
        Set<String> codes = new HashSet<>();
        for (int i = 1; i <= 60; i++) {
            Random random = new Random(i);
            SampleWorld world = richer(random);
            Statements statements = Statements.of(withoutOne(world, random), world.said());
            Resolution.resolve(world.corpus(), statements, List.of())
                    .findings()
                    .forEach(finding -> codes.add(finding.id().code()));
        }

        assertTrue(
                codes.containsAll(Set.of(
                        "outside-life",
                        "life-disagreement",
                        "succession-disagreement",
                        "circle",
                        "denied-and-asserted",
                        "unknown-entity",
                        "unknown-source")),
                codes::toString);
    }

    @Test
    void refusesStatementsOfAnotherKey() {
        SampleWorld world =
                SampleWorld.world().member("nepal", Role.MEMBER, "add", "").member("qatar", Role.MEMBER, "add", "");
        Statements statements = world.statements();
        Stages stages = Stages.of(statements.sources());
        Lives lives = Lives.of(List.of(), Statements.EMPTY);

        assertThrows(
                IllegalArgumentException.class,
                () -> stages.memberships(statements.memberships().toList(), lives));
        assertThrows(IllegalArgumentException.class, () -> stages.memberships(List.of(), lives));
        assertThrows(
                IllegalArgumentException.class,
                () -> stages.entity(EntityId.of("add"), statements.attributes().toList()));
    }

    /** Resolves as several machines would: each key separately, in any order, and every value over the wire. */
    private static Dataset resolve(
            Corpus corpus, List<Source> sources, Collection<Statement> statements, Random random) {
        List<Finding> findings = new ArrayList<>();
        Resolved<Source> told = byKey(sources, Source::id, random, (id, same) -> Stages.sources(same));
        findings.addAll(told.findings());
        Stages stages = sent(Stages.of(told.conclusions()));
        List<AttributeStatement> attributes = only(statements, AttributeStatement.class);
        Resolved<Entity> entities = byKey(attributes, AttributeStatement::about, random, stages::entity);
        findings.addAll(entities.findings());
        List<Entity> between = entities.conclusions().stream()
                .filter(entity ->
                        entity.attributes().stream().anyMatch(attribute -> BETWEEN_ENTITIES.contains(attribute.key())))
                .toList();
        Set<EntityId> ids = new HashSet<>();
        between.forEach(entity -> ids.add(entity.id()));
        Statements about = Statements.of(
                List.of(),
                attributes.stream()
                        .filter(statement -> ids.contains(statement.about()))
                        .toList());
        Lives lives = sent(Lives.of(between, about));
        findings.addAll(Stages.order(between, lives, about));
        Resolved<Membership> memberships = byKey(
                only(statements, MembershipStatement.class),
                statement -> List.of(statement.member(), statement.body()),
                random,
                (pair, said) -> stages.memberships(said, lives));
        findings.addAll(memberships.findings());
        List<CountStatement> counts = only(statements, CountStatement.class);
        List<InclusionStatement> inclusions = only(statements, InclusionStatement.class);
        Set<EntityId> claimed = new HashSet<>();
        counts.forEach(claim -> claimed.addAll(claim.entities()));
        inclusions.forEach(claim -> claimed.addAll(claim.entities()));
        Census census = stages.census(
                entities.conclusions(),
                Memberships.of(memberships.conclusions().stream()
                        .filter(one -> claimed.contains(one.body()) || claimed.contains(one.member()))
                        .toList()),
                only(statements, MembershipStatement.class).stream()
                        .filter(one -> one.denied() && (claimed.contains(one.body()) || claimed.contains(one.member())))
                        .toList(),
                corpus.complete());
        var counted = stages.counts(counts, census);
        var included = stages.inclusions(inclusions, census);
        findings.addAll(counted.findings());
        findings.addAll(included.findings());
        findings.addAll(unknown(entities.conclusions(), told.conclusions(), statements));
        findings.addAll(Stages.acceptances(corpus, findings));
        Conclusions conclusions = new Conclusions(
                told.conclusions(),
                entities.conclusions(),
                Memberships.of(memberships.conclusions()),
                counted.conclusions(),
                included.conclusions());
        return Dataset.of(corpus, Statements.of(sources, statements), conclusions, findings);
    }

    private static List<Finding> unknown(
            List<Entity> entities, List<Source> sources, Collection<Statement> statements) {
        Set<EntityId> known = new HashSet<>();
        entities.forEach(entity -> known.add(entity.id()));
        Set<SourceId> told = new HashSet<>();
        sources.forEach(source -> told.add(source.id()));
        Map<EntityId, List<Statement>> naming = new HashMap<>();
        Map<SourceId, List<Statement>> quoting = new HashMap<>();
        for (Statement statement : statements) {
            statement.entities().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> naming.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(statement));
            statement
                    .evidence()
                    .map(Evidence::source)
                    .filter(id -> !told.contains(id))
                    .ifPresent(id -> quoting.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(statement));
        }
        List<Finding> findings = new ArrayList<>();
        naming.forEach((id, said) -> findings.add(Stages.unknownEntity(id, said)));
        quoting.forEach((id, said) -> findings.add(Stages.unknownSource(id, said)));
        return findings;
    }

    /** The stage of a key, whose statements arrive in any order. */
    @FunctionalInterface
    private interface Stage<K, V, C> {
        Resolved<C> resolve(K key, Collection<V> values);
    }

    private static <K, V, C> Resolved<C> byKey(
            Collection<V> values, Function<V, K> key, Random random, Stage<K, V, C> stage) {
        Map<K, List<V>> groups = new HashMap<>();
        values.forEach(value -> groups.computeIfAbsent(key.apply(value), none -> new ArrayList<>())
                .add(sent(value)));
        List<K> keys = new ArrayList<>(groups.keySet());
        Collections.shuffle(keys, random);
        BinaryOperator<Resolved<C>> join = Resolved::and;
        return keys.stream()
                .map(one -> sent(stage.resolve(one, groups.getOrDefault(one, List.of()))))
                .reduce(new Resolved<>(List.of(), List.of()), join);
    }

    private static <S extends Statement> List<S> only(Collection<Statement> statements, Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The value as it arrives on another machine. */
    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Sometimes one source is missing. */
    private static List<Source> withoutOne(SampleWorld world, Random random) {
        List<Source> sources = new ArrayList<>(world.sources());
        if (random.nextInt(3) == 0) {
            sources.remove(random.nextInt(sources.size()));
        }
        return sources;
    }

    private static SampleWorld richer(Random random) {
        SampleWorld world = ResolutionLawsTest.random(random)
                .source("lives", "2015")
                .established("add", random.nextBoolean() ? "2008" : "2011")
                .established("colombo-process", random.nextBoolean() ? "2003" : "2009");
        if (random.nextBoolean()) {
            world.dissolved("add", random.nextBoolean() ? "2013" : "2005");
        }
        if (random.nextBoolean()) {
            world.succeeds("add", "colombo-process");
        }
        if (random.nextInt(3) == 0) {
            world.succeeds("colombo-process", "add");
        }
        if (random.nextInt(3) == 0) {
            world.in("iscm", "add");
        }
        if (random.nextInt(3) == 0) {
            world.member("nobody-knows", Role.MEMBER, "add", "2012/");
        }
        if (random.nextInt(3) == 0) {
            world.organization("un", OrganizationKind.INTERGOVERNMENTAL).asserted("un", Role.MEMBER, "add", "", "2016");
        }
        return world.every(
                SampleWorld.parties("colombo-process", Role.MEMBER), SampleWorld.parties("add", Role.MEMBER));
    }
}
