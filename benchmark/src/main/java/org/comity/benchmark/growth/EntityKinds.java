package org.comity.benchmark.growth;

import static org.comity.benchmark.growth.GeneratedCorpus.joined;
import static org.comity.benchmark.growth.GeneratedCorpus.month;
import static org.comity.benchmark.growth.GeneratedCorpus.state;

import java.util.List;
import java.util.stream.IntStream;

/** Lists of entities and of their attributes. */
final class EntityKinds {

    static final List<CorpusKind> KINDS = List.of(
            new CorpusKind(
                    "attributes",
                    "attributes of an entity",
                    (corpus, n) -> corpus.head("")
                            .register(1, 0)
                            .statements("p", n, i -> "    about: e0\n    x-a" + i + ": v\n")),
            new CorpusKind(
                    "values",
                    "values of one attribute",
                    (corpus, n) -> corpus.head("")
                            .register(1, 0)
                            .statements("p", n, i -> "    about: e0\n    x-a: v" + i + "\n")),
            new CorpusKind(
                    "dates",
                    "dates of one attribute",
                    (corpus, n) -> corpus.head("")
                            .register(1, 0)
                            .statements("p", n, i -> "    about: e0\n    established: " + month(i) + "\n")),
            new CorpusKind(
                    "names",
                    "names of an entity in one language",
                    (corpus, n) -> corpus.head("")
                            .register(1, 0)
                            .statements("p", n, i -> "    about: e0\n    name: {en: Name " + i + "}\n")),
            new CorpusKind(
                    "aliases",
                    "other names of an entity",
                    (corpus, n) -> corpus.head("")
                            .register(1, 0)
                            .statements("p", n, i -> "    about: e0\n    also called: Alias " + i + "\n")),
            new CorpusKind(
                    "same-names",
                    "entities with one name",
                    (corpus, n) -> corpus.head("")
                            .register(IntStream.range(0, n)
                                    .mapToObj(i -> "  e" + i + ": {organization: state, name: Same}\n")
                                    .toList())),
            new CorpusKind(
                    "part-of",
                    "entities in a chain of part of",
                    (corpus, n) -> corpus.head("")
                            .register(IntStream.range(0, n)
                                    .mapToObj(i -> state(i, i == 0 ? "" : ", part of: e" + (i - 1)))
                                    .toList())),
            new CorpusKind(
                    "successions",
                    "entities that succeed each other",
                    (corpus, n) -> corpus.head("")
                            .register(IntStream.range(0, n)
                                    .mapToObj(i -> state(i, i == 0 ? "" : ", successor of: e" + (i - 1)))
                                    .toList())),
            new CorpusKind(
                    "categories",
                    "categories within each other",
                    (corpus, n) -> corpus.head("")
                            .register(IntStream.range(0, n)
                                    .mapToObj(i -> "  c" + i + ": {framework: category, name: C " + i
                                            + (i == 0 ? "" : ", in: [c" + (i - 1) + ", c" + i / 2 + "]") + "}\n")
                                    .toList())),
            new CorpusKind(
                    "accepted",
                    "accepted findings",
                    (corpus, n) -> corpus.head("accepted:\n"
                                    + joined(
                                            0,
                                            n,
                                            i -> "  - {finding: attribute-disagreement.e" + i
                                                    + ".established, because: x}\n"))
                            .register(n, 0)
                            .statements(
                                    "p",
                                    2 * n,
                                    i -> "    about: e" + i / 2 + "\n    established: " + (1990 + i % 2) + "\n")));

    private EntityKinds() {}
}
