package org.comity.benchmark.growth;

import static org.comity.benchmark.growth.GeneratedCorpus.joined;
import static org.comity.benchmark.growth.GeneratedCorpus.line;
import static org.comity.benchmark.growth.GeneratedCorpus.lines;

import java.io.IOException;
import java.util.List;

/** Lists of the formats of other annotation tools. */
final class FormatKinds {
    private static final String MAPPING = "mapping:\n  - {label: M, member: e0, of: b0, as: member}\n";
    private static final String SENTENCE = "Arland joined the Forum in 2015.\n";
    private static final String TSV = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Thing|label\n\n\n";

    static final List<CorpusKind> KINDS = List.of(
            new CorpusKind(
                    "equal-marks",
                    "equal marks of brat",
                    (corpus, n) -> mapped(corpus)
                            .file("n/p.txt", SENTENCE)
                            .file("n/p.ann", joined(1, n + 1, i -> "T" + i + "\tM 0 6\tArland\n"))),
            new CorpusKind(
                    "events",
                    "events of brat on one trigger",
                    (corpus, n) -> mapped(corpus)
                            .file("n/p.txt", SENTENCE)
                            .file(
                                    "n/p.ann",
                                    "T1\tM 7 13\tjoined\nT2\tX 0 6\tArland\n"
                                            + joined(1, n + 1, i -> "E" + i + "\tM:T1 A:T2\n"))),
            new CorpusKind(
                    "rules",
                    "rules of the mapping",
                    (corpus, n) -> corpus.head("mapping:\n"
                                    + joined(0, n, i -> "  - {label: L" + i + ", member: e0, of: b0, as: member}\n"))
                            .register(1, 1)
                            .file("n/p.txt", joined(0, n, i -> word(i) + "\n"))
                            .file(
                                    "n/p.ann",
                                    joined(
                                            0,
                                            n,
                                            i -> "T" + (i + 1) + "\tL" + i + " " + 12 * i + " " + (12 * i + 11) + "\t"
                                                    + word(i) + "\n"))),
            new CorpusKind(
                    "inline",
                    "marks within a text",
                    (corpus, n) -> mapped(corpus)
                            .file(
                                    "n/p.md",
                                    "---\nsource: {published: 2019}\n---\n"
                                            + joined(0, n, i -> "[item " + i + "]{.M} of it.\n\n"))),
            new CorpusKind(
                    "tsv",
                    "units of WebAnno TSV",
                    (corpus, n) -> mapped(corpus)
                            .file(
                                    "n/p.tsv",
                                    TSV
                                            + joined(
                                                    0,
                                                    n,
                                                    i -> "#Text=" + word(i) + "\n" + (i + 1) + "-1\t" + 12 * i + "-"
                                                            + (12 * i + 11) + "\t" + word(i) + "\tM\t\n\n"))),
            new CorpusKind(
                    "tsv-cell",
                    "values of one cell of WebAnno TSV",
                    (corpus, n) -> mapped(corpus)
                            .file(
                                    "n/p.tsv",
                                    TSV + "#Text=item\n1-1\t0-4\titem\t"
                                            + joined(0, n, i -> (i == 0 ? "" : "|") + "M[" + (i + 1) + "]") + "\t\n")),
            new CorpusKind(
                    "web-annotations",
                    "Web Annotations",
                    (corpus, n) -> mapped(corpus)
                            .file("n/p.txt", lines(0, n))
                            .file(
                                    "n/p.jsonld",
                                    "[" + joined(0, n, i -> (i == 0 ? "" : ",\n") + web(i, body("M"), target(i)))
                                            + "]\n")),
            new CorpusKind(
                    "web-bodies",
                    "bodies of one Web Annotation",
                    (corpus, n) -> mapped(corpus)
                            .file("n/p.txt", lines(0, 1))
                            .file(
                                    "n/p.jsonld",
                                    web(
                                            0,
                                            "[" + joined(0, n, i -> (i == 0 ? "" : ", ") + body("M" + i)) + "]",
                                            target(0)))),
            new CorpusKind(
                    "web-targets",
                    "targets of one Web Annotation",
                    (corpus, n) -> mapped(corpus)
                            .file("n/p.txt", lines(0, n))
                            .file(
                                    "n/p.jsonld",
                                    web(
                                            0,
                                            body("M"),
                                            "[" + joined(0, n, i -> (i == 0 ? "" : ", ") + target(i)) + "]"))));

    private FormatKinds() {}

    private static GeneratedCorpus mapped(GeneratedCorpus corpus) throws IOException {
        return corpus.head(MAPPING).register(1, 1);
    }

    private static String word(int number) {
        return String.format("item%07d", number);
    }

    private static String web(int number, String body, String target) {
        return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"urn:a" + number
                + "\", \"type\": \"Annotation\", \"body\": " + body + ", \"target\": " + target + "}";
    }

    private static String body(String tag) {
        return "{\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"" + tag + "\"}";
    }

    private static String target(int number) {
        return "{\"source\": \"p.txt\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"" + line(number)
                + "\"}}";
    }
}
