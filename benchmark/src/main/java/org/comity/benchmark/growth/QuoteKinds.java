package org.comity.benchmark.growth;

import static org.comity.benchmark.growth.GeneratedCorpus.joined;
import static org.comity.benchmark.growth.GeneratedCorpus.line;
import static org.comity.benchmark.growth.GeneratedCorpus.lines;
import static org.comity.benchmark.growth.GeneratedCorpus.member;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Quotes in one text, which grows with their number. */
final class QuoteKinds {
    private static final int CONTEXT = 100;

    static final List<CorpusKind> KINDS = List.of(
            new CorpusKind(
                    "short-quotes",
                    "quotes of one word",
                    (corpus, n) -> corpus.head("")
                            .register(1, 0)
                            .page(
                                    joined(0, n, i -> word(i) + " " + "filler ".repeat(18)) + "\n",
                                    n,
                                    i -> "  - {quote: " + word(i) + ", about: e0, x-seen: " + word(i) + "}\n")),
            new CorpusKind("contexts", "words of the contexts of a frequent word", QuoteKinds::contexts),
            new CorpusKind(
                    "nth",
                    "quotes of the same words, with nth",
                    (corpus, n) -> corpus.head("")
                            .register(n, 1)
                            .page(
                                    "the observer came. ".repeat(n) + "\n",
                                    n,
                                    i -> "  - quote: the observer came\n    nth: " + (i + 1) + "\n"
                                            + member("e" + i, "b0", "observer"))),
            new CorpusKind(
                    "quotes",
                    "quotes of one statement",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .page(
                                    lines(0, n),
                                    1,
                                    any -> "  - quotes:\n" + joined(0, n, i -> "      - " + line(i) + "\n")
                                            + member())),
            new CorpusKind(
                    "ellipses",
                    "quotes that leave out words",
                    (corpus, n) -> corpus.head("")
                            .register(n, 1)
                            .page(
                                    lines(0, n),
                                    n,
                                    i -> "  - quote: item " + i + " of ... it.\n" + member("e" + i, "b0", "observer"))),
            new CorpusKind(
                    "missing",
                    "quotes that are not in the text",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .page(lines(0, n), n, i -> "  - quote: item " + i + " off it.\n" + member())),
            new CorpusKind(
                    "text",
                    "characters of a text, a hundred for each",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .page(
                                    "filler words in it, 2000 of them. ".repeat(3 * n) + "a joined b.\n",
                                    1,
                                    i -> "  - quote: a joined b.\n" + member())),
            new CorpusKind(
                    "long-quote",
                    "words of one quote",
                    (corpus, n) -> corpus.head("")
                            .register(1, 1)
                            .page(
                                    "filler ".repeat(n) + "a joined b.\n",
                                    1,
                                    i -> "  - quote: " + "filler ".repeat(n) + "a joined b.\n" + member())));

    private QuoteKinds() {}

    private static String word(int number) {
        return String.format("w%07d", number);
    }

    private static void contexts(GeneratedCorpus corpus, int size) throws IOException {
        Random random = new Random(5);
        String[] words = new String[20 * size + 1_000];
        for (int i = 0; i < words.length; i++) {
            words[i] = i % 5 == 0 ? "k" + random.nextInt(50) : "ab";
        }
        corpus.head("").register(1, 0).page(String.join(" ", words) + "\n", size / CONTEXT + 1, i -> {
            int at = (CONTEXT + random.nextInt(words.length - 2 * CONTEXT)) / 5 * 5 + 1;
            String before = String.join(" ", Arrays.asList(words).subList(at - CONTEXT, at));
            return "  - {quote: ab, before: \"" + before + "\", about: e0, x-seen: v" + i + "}\n";
        });
    }
}
