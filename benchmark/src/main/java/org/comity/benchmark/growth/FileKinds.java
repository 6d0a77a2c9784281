package org.comity.benchmark.growth;

import static org.comity.benchmark.growth.GeneratedCorpus.joined;
import static org.comity.benchmark.growth.GeneratedCorpus.line;
import static org.comity.benchmark.growth.GeneratedCorpus.lines;
import static org.comity.benchmark.growth.GeneratedCorpus.member;

import java.util.List;

/** Lists of files and what they declare. */
final class FileKinds {

    static final List<CorpusKind> KINDS = List.of(
            new CorpusKind(
                    "sources",
                    "texts",
                    (corpus, n) -> corpus.head("").register(1, 1).pages(n, i -> member() + "    since: 2000\n")),
            new CorpusKind("files-on-text", "files about one text", (corpus, n) -> {
                corpus.head("").register(1, 1).file("t.txt", lines(0, n));
                for (int i = 0; i < n; i++) {
                    corpus.file(
                            "a/a" + i + ".yaml",
                            "source: {text: ../t.txt, published: 2019}\nstatements:\n  - quote: " + line(i) + "\n"
                                    + member());
                }
            }),
            new CorpusKind("folders", "folders", (corpus, n) -> {
                corpus.head("");
                for (int i = 0; i < n; i++) {
                    corpus.file("f" + i + "/p.txt", "x\n");
                }
            }),
            new CorpusKind(
                    "places",
                    "places of one finding",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .statements("p", n, i -> member() + "    since: " + (i % 2 == 0 ? "2000" : "2001") + "\n")),
            new CorpusKind(
                    "declared",
                    "entities of corpus.yaml",
                    (corpus, n) -> corpus.head("entities:\n" + joined(0, n, i -> GeneratedCorpus.state(i, "")))
                            .file("p.txt", "x.\n")));

    private FileKinds() {}
}
