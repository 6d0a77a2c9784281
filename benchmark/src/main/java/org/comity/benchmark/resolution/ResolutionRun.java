package org.comity.benchmark.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comity.benchmark.Heap;
import org.comity.benchmark.Stopwatch;
import org.comity.benchmark.Stopwatch.Elapsed;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.Slug;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;

/** One measurement in a separate JVM: {@code statements warm|cold}. Prints {@code name=value} lines. */
final class ResolutionRun {

    private static final int WARM_UP_STATEMENTS = 20_000;
    private static final int WARM_UP_ROUNDS = 15;
    private static final int ENOUGH_STATEMENTS = 1_000_000;
    private static final int MOST_REPETITIONS = 9;
    private static final Corpus CORPUS =
            new Corpus(new Slug("benchmark"), new Imprint("Benchmark", "1", "CC0-1.0", ""), List.of(), List.of());

    private ResolutionRun() {}

    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[0]);
        boolean warm = arguments[1].equals("warm");
        for (int i = 0; warm && i < WARM_UP_ROUNDS; i++) {
            Resolution.resolve(CORPUS, statements(WARM_UP_STATEMENTS, false), List.of());
        }
        int repetitions = warm ? Math.max(1, Math.min(MOST_REPETITIONS, ENOUGH_STATEMENTS / wanted)) : 1;
        long before = Heap.live();
        Statements statements = statements(wanted, true);
        long withStatements = Heap.live();
        print("statement bytes", (double) (withStatements - before) / wanted);
        for (int i = 0; i < repetitions; i++) {
            resolve(statements, withStatements, i == repetitions - 1);
        }
        merge(statements);
    }

    /** The measurement includes building the set of statements, but not generating the statements. */
    private static Statements statements(int wanted, boolean measuring) {
        StatementGenerator generator = new StatementGenerator(wanted);
        List<Statement> made = generator.statements();
        List<Source> sources = generator.sources();
        Stopwatch watch = Stopwatch.start();
        Statements statements = Statements.of(sources, made);
        if (measuring) {
            print("union ms", watch.stop().clock() / 1e6);
        }
        if (statements.all().size() != wanted) {
            throw new IllegalStateException("wanted " + wanted + " statements, made " + statements);
        }
        return statements;
    }

    private static void resolve(Statements statements, long live, boolean measuringMemory) {
        Heap.live();
        Heap.forgetPeak();
        long collecting = Heap.collecting();
        Stopwatch watch = Stopwatch.start();
        Dataset dataset = Resolution.resolve(CORPUS, statements, List.of());
        Elapsed elapsed = watch.stop();
        print("resolve ms", elapsed.clock() / 1e6);
        print("resolve CPU ms", elapsed.processors() / 1e6);
        print("collecting ms", (double) (Heap.collecting() - collecting));
        print("peak MiB", Heap.peak() / 1024.0 / 1024.0);
        if (measuringMemory) {
            int count = statements.all().size();
            print("dataset bytes", (double) (Heap.live() - live) / count);
            print("memberships", dataset.memberships().size());
            print("findings", dataset.findings().size());
        }
    }

    private static void merge(Statements statements) {
        List<Statement> even = new ArrayList<>();
        List<Statement> odd = new ArrayList<>();
        statements.all().forEach(statement -> (even.size() > odd.size() ? odd : even).add(statement));
        Statements one = Statements.of(statements.sources(), even);
        Statements other = Statements.of(statements.sources(), odd);
        Stopwatch watch = Stopwatch.start();
        Statements both = one.merge(other);
        print("merge ms", watch.stop().clock() / 1e6);
        if (both.all().size() != statements.all().size()) {
            throw new IllegalStateException("merging lost statements: " + both);
        }
    }

    private static void print(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s=%.3f", name, value));
    }
}
