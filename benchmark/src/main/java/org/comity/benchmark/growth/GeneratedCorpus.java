package org.comity.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A corpus that is written for one measurement. All names and texts are invented. */
final class GeneratedCorpus {
    /** No text or register has more items, unless the length of the file itself is measured. */
    private static final int ITEMS_OF_A_FILE = 5_000;

    private static final String HEAD = "name: growth\nlicence: CC0-1.0\neditor: E\n";
    private static final String PAGE = "source: {published: 2019}\nstatements:\n";

    private final Path folder;

    GeneratedCorpus(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code corpus.yaml} with further keys. */
    GeneratedCorpus head(String further) throws IOException {
        return file("corpus.yaml", HEAD + further);
    }

    GeneratedCorpus file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    /** Writes a register with a state {@code e0}, {@code e1}, … and a body {@code b0}, {@code b1}, … for each number. */
    GeneratedCorpus register(int states, int bodies) throws IOException {
        List<String> entities = new ArrayList<>();
        for (int i = 0; i < states; i++) {
            entities.add(state(i, ""));
        }
        for (int i = 0; i < bodies; i++) {
            entities.add("  b" + i + ": {framework: network, name: Body " + i + "}\n");
        }
        return register(entities);
    }

    static String state(int number, String further) {
        return "  e" + number + ": {organization: state, name: State " + number + further + "}\n";
    }

    GeneratedCorpus register(List<String> entities) throws IOException {
        for (int from = 0; from < entities.size(); from += ITEMS_OF_A_FILE) {
            List<String> some = entities.subList(from, Math.min(entities.size(), from + ITEMS_OF_A_FILE));
            file("register/r" + from + ".txt", "Register.\n");
            file("register/r" + from + ".yaml", "entities:\n" + String.join("", some));
        }
        return this;
    }

    /** Writes texts with a line for each statement, which quotes it; the function gives the other keys. */
    GeneratedCorpus statements(String name, int number, IntFunction<String> keys) throws IOException {
        for (int from = 0; from < number; from += ITEMS_OF_A_FILE) {
            int to = Math.min(number, from + ITEMS_OF_A_FILE);
            file(name + from + ".txt", lines(from, to));
            file(name + from + ".yaml", page(from, to, i -> "  - quote: " + line(i) + "\n" + keys.apply(i)));
        }
        return this;
    }

    /** Writes one text and one file of annotations. */
    GeneratedCorpus page(String text, int statements, IntFunction<String> statement) throws IOException {
        return file("p.txt", text).file("p.yaml", page(0, statements, statement));
    }

    /** Writes a text of its own for each statement. */
    GeneratedCorpus pages(int number, IntFunction<String> keys) throws IOException {
        for (int i = 0; i < number; i++) {
            String path = "t/" + i % 100 + "/p" + i;
            file(path + ".txt", "a joined b.\n");
            file(path + ".yaml", PAGE + "  - quote: a joined b\n" + keys.apply(i));
        }
        return this;
    }

    /** The lines that statements quote. */
    static String lines(int from, int to) {
        return joined(from, to, i -> line(i) + "\n");
    }

    static String line(int number) {
        return "item " + number + " of it.";
    }

    static String page(int from, int to, IntFunction<String> statement) {
        return PAGE + joined(from, to, statement);
    }

    static String joined(int from, int to, IntFunction<String> item) {
        return IntStream.range(from, to).mapToObj(item).collect(Collectors.joining());
    }

    /** The keys of a membership. */
    static String member(String member, String body, String role) {
        return "    member: " + member + "\n    of: " + body + "\n    as: " + role + "\n";
    }

    /** The keys of the membership of the first state in the first body. */
    static String member() {
        return member("e0", "b0", "member");
    }

    /** One of 24,000 months. */
    static String month(int number) {
        return String.format("%04d-%02d", 1 + number % 2_000, 1 + number / 2_000 % 12);
    }
}
