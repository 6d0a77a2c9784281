package org.example.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.resolution.Census;
import org.comity.domain.resolution.Lives;
import org.comity.domain.resolution.Resolved;
import org.comity.domain.resolution.Stages;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import scala.Tuple2;

/**
 * The stages of resolution by key: entities, and members with their bodies. What needs all conclusions is done on the driver,
 * with as few of them as it needs.
 */
final class DistributedResolution {

    /** The attributes that are compared between entities. */
    private static final Set<AttributeKey> BETWEEN_ENTITIES = Set.of(
            AttributeKey.ESTABLISHED,
            AttributeKey.DISSOLVED,
            AttributeKey.SUCCESSOR_OF,
            AttributeKey.PART_OF,
            AttributeKey.IN);

    private final JavaSparkContext spark;
    private final Corpus corpus;
    private final JavaRDD<Statement> statements;
    private final List<Source> cited;
    private final int partitions;
    private final List<Finding> findings;

    private DistributedResolution(DistributedReading reading, JavaSparkContext spark, int partitions) {
        this.spark = spark;
        this.corpus = reading.whole().corpus();
        this.statements = reading.statements().persist(StorageLevel.MEMORY_AND_DISK());
        this.cited = reading.whole().sources();
        this.partitions = partitions;
        this.findings = new ArrayList<>(reading.whole().findings());
    }

    /** Resolves the statements of a corpus. */
    static Dataset resolve(DistributedReading reading, JavaSparkContext spark, int partitions) {
        return new DistributedResolution(reading, spark, partitions).resolve();
    }

    private Dataset resolve() {
        Resolved<Source> sources = Stages.sources(cited);
        findings.addAll(sources.findings());
        Broadcast<Stages> stages = spark.broadcast(Stages.of(sources.conclusions()));

        JavaRDD<AttributeStatement> attributes = only(AttributeStatement.class);
        List<Entity> entities = keep(byKey(attributes, AttributeStatement::about)
                .map(one -> stages.value().entity(one._1(), list(one._2()))));
        Lives lives = lives(entities, attributes);
        Broadcast<Lives> known = spark.broadcast(lives);
        JavaRDD<MembershipStatement> said = only(MembershipStatement.class);
        List<Membership> memberships = keep(byKey(
                        said, statement -> new Tuple2<>(statement.member(), statement.body()))
                .map(one -> stages.value().memberships(list(one._2()), known.value())));

        List<CountStatement> counting = only(CountStatement.class).collect();
        List<InclusionStatement> including = only(InclusionStatement.class).collect();
        Census census = census(stages.value(), entities, memberships, said, counting, including);
        List<Count> counts = keep(stages.value().counts(counting, census));
        List<Inclusion> inclusions = keep(stages.value().inclusions(including, census));
        unknown(entities, sources.conclusions());
        findings.addAll(Stages.acceptances(corpus, findings));
        return Dataset.of(
                corpus,
                Statements.of(cited, statements.collect()),
                new Conclusions(
                        sources.conclusions(), entities, Memberships.of(memberships), counts, inclusions),
                findings);
    }

    private Lives lives(List<Entity> entities, JavaRDD<AttributeStatement> attributes) {
        List<Entity> between = entities.stream()
                .filter(entity ->
                        entity.attributes().stream().anyMatch(attribute -> BETWEEN_ENTITIES.contains(attribute.key())))
                .toList();
        Set<EntityId> ids = new HashSet<>();
        between.forEach(entity -> ids.add(entity.id()));
        Broadcast<Set<EntityId>> wanted = spark.broadcast(ids);
        Statements about = Statements.of(
                List.of(),
                attributes.filter(statement -> wanted.value().contains(statement.about()))
                        .collect());
        Lives lives = Lives.of(between, about);
        findings.addAll(Stages.order(between, lives, about));
        return lives;
    }

    private Census census(
            Stages stages,
            List<Entity> entities,
            List<Membership> memberships,
            JavaRDD<MembershipStatement> said,
            List<CountStatement> counting,
            List<InclusionStatement> including) {
        Set<EntityId> ids = new HashSet<>();
        counting.forEach(claim -> ids.addAll(claim.entities()));
        including.forEach(claim -> ids.addAll(claim.entities()));
        Broadcast<Set<EntityId>> claimed = spark.broadcast(ids);
        List<MembershipStatement> denials = said.filter(one -> one.denied()
                        && (claimed.value().contains(one.body())
                                || claimed.value().contains(one.member())))
                .collect();
        Memberships compared = Memberships.of(memberships.stream()
                .filter(one -> ids.contains(one.body()) || ids.contains(one.member()))
                .toList());
        return stages.census(entities, compared, denials, corpus.complete());
    }

    /** The ids that statements name and that belong to nothing. */
    private void unknown(List<Entity> entities, List<Source> sources) {
        Set<EntityId> ids = new HashSet<>();
        entities.forEach(entity -> ids.add(entity.id()));
        Broadcast<Set<EntityId>> known = spark.broadcast(ids);
        findings.addAll(statements
                .flatMapToPair(statement -> statement.entities().stream()
                        .filter(id -> !known.value().contains(id))
                        .distinct()
                        .map(id -> new Tuple2<>(id, statement))
                        .iterator())
                .groupByKey(partitions)
                .map(one -> Stages.unknownEntity(one._1(), list(one._2())))
                .collect());
        Set<SourceId> told = new HashSet<>();
        sources.forEach(source -> told.add(source.id()));
        Broadcast<Set<SourceId>> texts = spark.broadcast(told);
        findings.addAll(statements
                .flatMapToPair(statement -> statement.evidence().stream()
                        .map(evidence -> evidence.source())
                        .filter(id -> !texts.value().contains(id))
                        .map(id -> new Tuple2<>(id, statement))
                        .iterator())
                .groupByKey(partitions)
                .map(one -> Stages.unknownSource(one._1(), list(one._2())))
                .collect());
    }

    private <S extends Statement> JavaRDD<S> only(Class<S> kind) {
        return statements.filter(kind::isInstance).map(kind::cast);
    }

    private <K, S> JavaPairRDD<K, Iterable<S>> byKey(JavaRDD<S> values, Function<S, K> key) {
        return values.keyBy(key).groupByKey(partitions);
    }

    private <C> List<C> keep(JavaRDD<Resolved<C>> stage) {
        List<C> conclusions = new ArrayList<>();
        stage.collect().forEach(one -> conclusions.addAll(keep(one)));
        return conclusions;
    }

    private <C> List<C> keep(Resolved<C> stage) {
        findings.addAll(stage.findings());
        return stage.conclusions();
    }

    private static <T> Collection<T> list(Iterable<T> values) {
        List<T> list = new ArrayList<>();
        values.forEach(list::add);
        return list;
    }
}
