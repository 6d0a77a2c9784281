package org.comity.benchmark.roster;

import java.util.concurrent.TimeUnit;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finds who belongs to a body on a day, by a query and by a search through all memberships. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:ActiveProcessorCount=2")
public class RosterQuery {

    /** The number of memberships of all bodies. */
    @Param("1000000")
    public int memberships;

    /** The number of members of the large body. */
    @Param("10000")
    public int members;

    private RosterQuestion question;
    private Day day;
    private EntityId member;

    /** Resolves the dataset, and checks that both ways give the same answers. */
    @Setup
    public void resolve() {
        question = new RosterQuestion(RosterWorld.of(memberships, members));
        day = Day.of(2001, 6, 15);
        member = RosterWorld.member(members / 2);
        if (roster() != rosterByScan() || roster() == 0 || certainty() != certaintyByScan()) {
            throw new IllegalStateException("the answers differ: " + roster() + " and " + rosterByScan());
        }
    }

    /**
     * The certain members of the large body.
     *
     * @return how many there are
     */
    @Benchmark
    public long roster() {
        return question.certainMembers(RosterWorld.LARGE, day);
    }

    /**
     * The certain members of the large body, found among all memberships.
     *
     * @return how many there are
     */
    @Benchmark
    public long rosterByScan() {
        return question.certainMembersByScan(RosterWorld.LARGE, day);
    }

    /**
     * Whether one member belongs to the large body.
     *
     * @return the answer
     */
    @Benchmark
    public Certainty certainty() {
        return question.certainty(member, RosterWorld.LARGE, day);
    }

    /**
     * Whether one member belongs to the large body, found among all memberships.
     *
     * @return the answer
     */
    @Benchmark
    public Certainty certaintyByScan() {
        return question.certaintyByScan(member, RosterWorld.LARGE, day);
    }
}
