package org.comity.benchmark.growth;

import static org.comity.benchmark.growth.GeneratedCorpus.joined;
import static org.comity.benchmark.growth.GeneratedCorpus.member;
import static org.comity.benchmark.growth.GeneratedCorpus.month;

import java.util.List;

/** Lists of memberships and of their statements. */
final class MembershipKinds {
    private static final List<String> STANDINGS = List.of("full", "observer", "service");

    static final List<CorpusKind> KINDS = List.of(
            new CorpusKind(
                    "members",
                    "members of a body",
                    (corpus, n) ->
                            corpus.head("").register(n, 1).statements("p", n, i -> member("e" + i, "b0", "member"))),
            new CorpusKind(
                    "bodies",
                    "bodies of a member",
                    (corpus, n) ->
                            corpus.head("").register(1, n).statements("p", n, i -> member("e0", "b" + i, "member"))),
            new CorpusKind(
                    "statements",
                    "statements of one spell",
                    (corpus, n) ->
                            corpus.head("").register(1, 1).statements("p", n, i -> member() + "    since: 2000\n")),
            new CorpusKind(
                    "starts",
                    "starts of one spell",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .statements("p", n, i -> member() + "    since: " + month(i) + "\n")),
            new CorpusKind(
                    "starts-of-sources",
                    "starts of one spell, each in a text",
                    (corpus, n) ->
                            corpus.head("").register(1, 1).pages(n, i -> member() + "    since: " + month(i) + "\n")),
            new CorpusKind(
                    "ends",
                    "ends of one spell",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .statements("p", n, i -> member() + "    until: " + month(i) + "\n")),
            new CorpusKind(
                    "spells",
                    "spells of a member",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .statements("p", n, i -> member() + "    during: " + spell(i) + "\n")),
            new CorpusKind(
                    "roles",
                    "roles of a member in a body",
                    (corpus, n) -> corpus.head("roles:\n"
                                    + joined(0, n, i -> "  r" + i + ": {standing: " + STANDINGS.get(i % 3) + "}\n"))
                            .register(1, 1)
                            .statements("p", n, i -> member("e0", "b0", "r" + i) + "    since: 2000\n")),
            new CorpusKind(
                    "denials",
                    "denials of one membership",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .statements(
                                    "p", n, i -> member() + (i % 2 == 0 ? "    since: 2000\n" : "    denied: true\n"))),
            new CorpusKind(
                    "denied-spells",
                    "spells, half of them denied",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .statements(
                                    "p",
                                    n,
                                    i -> member() + "    during: " + spell(i) + "\n"
                                            + (i % 2 == 0 ? "" : "    denied: true\n"))),
            new CorpusKind(
                    "annotators",
                    "marks of one statement",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .page(
                                    "a joined b.\n",
                                    n,
                                    i -> "  - quote: a joined b\n" + member() + "    annotator: A" + i + "\n")),
            new CorpusKind(
                    "undeclared",
                    "ids that are not declared",
                    (corpus, n) ->
                            corpus.head("").register(n, 1).statements("p", n, i -> member("x" + i, "b0", "member"))));

    private MembershipKinds() {}

    private static String spell(int number) {
        String month = String.format("%04d-%02d", 1 + number / 6, 1 + 2 * (number % 6));
        return month + "/" + month;
    }
}
