package org.comity.benchmark.growth;

import static org.comity.benchmark.growth.GeneratedCorpus.joined;
import static org.comity.benchmark.growth.GeneratedCorpus.member;
import static org.comity.benchmark.growth.GeneratedCorpus.month;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Lists of counts, inclusions and declarations about populations. The populations themselves do not grow. */
final class ClaimKinds {
    private static final int MEMBERS = 100;
    private static final int BODIES = 10;

    static final List<CorpusKind> KINDS = List.of(
            new CorpusKind(
                    "counts",
                    "counts of one body",
                    (corpus, n) -> counts(corpus, n, i -> "    count: {of: b0, as: member}\n")),
            new CorpusKind(
                    "counts-on",
                    "counts of one body on different days",
                    (corpus, n) ->
                            counts(corpus, n, i -> "    count: {of: b0, as: member, on: " + month(i) + "-01}\n")),
            new CorpusKind("counts-in", "counts of one category", (corpus, n) -> {
                List<String> entities = new ArrayList<>();
                entities.add("  cat: {framework: category, name: Cat}\n");
                entities.add(GeneratedCorpus.state(0, ""));
                for (int i = 0; i < MEMBERS; i++) {
                    entities.add("  b" + i + ": {framework: network, name: Body " + i + ", in: cat}\n");
                }
                corpus.head("")
                        .register(entities)
                        .statements("p", MEMBERS, i -> member("e0", "b" + i, "member"))
                        .statements(
                                "c", n, i -> "    count: {in: cat, member: e0, as: member}\n    is: " + (i + 1) + "\n");
            }),
            new CorpusKind(
                    "conditions",
                    "conditions of one count",
                    (corpus, n) -> population(corpus.head(""))
                            .page(
                                    "a joined b.\n",
                                    1,
                                    i -> "  - quote: a joined b\n    count: {of: b0, as: member, also: ["
                                            + joined(
                                                    0,
                                                    n,
                                                    j -> (j == 0 ? "" : ", ") + "{of: b" + j % BODIES + ", as: member}")
                                            + "]}\n    is: 5\n")),
            new CorpusKind(
                    "inclusions",
                    "inclusions",
                    (corpus, n) -> population(corpus.head(""))
                            .statements(
                                    "c",
                                    n,
                                    i -> "    every: {of: b" + i % BODIES + ", as: member}\n    is also: {of: b"
                                            + i / BODIES % BODIES + ", as: member}\n")),
            new CorpusKind(
                    "rosters",
                    "complete rosters",
                    (corpus, n) -> corpus.head("complete:\n" + joined(0, n, i -> "  - {of: b" + i + ", as: member}\n"))
                            .register(1, n)
                            .statements("p", n, i -> member("e0", "b" + i, "member"))));

    private ClaimKinds() {}

    private static void counts(GeneratedCorpus corpus, int number, IntFunction<String> count) throws IOException {
        population(corpus.head("")).statements("c", number, i -> count.apply(i) + "    is: " + (i + 1) + "\n");
    }

    private static GeneratedCorpus population(GeneratedCorpus corpus) throws IOException {
        return corpus.register(MEMBERS, BODIES)
                .statements("p", MEMBERS * BODIES, i -> member("e" + i % MEMBERS, "b" + i / MEMBERS, "member"));
    }
}
