package org.comity.ingest.mutation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.comity.domain.source.Basis;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.ReadingOptions;
import org.comity.ingest.file.CheckableText;
import org.comity.ingest.folder.Workers;
import org.jspecify.annotations.Nullable;

/** The corpora whose statements are true. */
enum TestedCorpus {
    EMBEDDED("the embedded corpus"),
    SEEDS("the two real texts"),
    TUTORIAL("the tutorial"),
    FRENCH("a French corpus"),
    SPANISH("a Spanish corpus"),
    GERMAN("a German corpus"),
    PORTUGUESE("a Portuguese corpus");

    private final String label;

    TestedCorpus(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }

    /** The folder of the corpus. The files of the tutorial are written into a temporary folder, as its page shows them. */
    private Path folder(Path temporary) throws IOException {
        return switch (this) {
            case EMBEDDED -> ProjectFolder.resolve("cli/src/main/resources/corpus");
            case SEEDS -> ProjectFolder.resolve("cli/src/test/resources/seeds");
            case TUTORIAL -> {
                writeTutorial(temporary);
                yield temporary.resolve("my-corpus");
            }
            default -> resource(name().toLowerCase(Locale.ROOT));
        };
    }

    private @Nullable Path texts() {
        return this == SEEDS ? ProjectFolder.shared("seeds") : null;
    }

    /** A folder of the test resources. */
    static Path resource(String name) {
        URL url = Objects.requireNonNull(TestedCorpus.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the files of the tutorial; of a file that is shown twice, the second. */
    private static void writeTutorial(Path folder) throws IOException {
        List<String> content = new ArrayList<>();
        @Nullable Path file = null;
        for (String line : Files.readAllLines(ProjectFolder.resolve("docs/tutorial.md"), StandardCharsets.UTF_8)) {
            String[] words = line.split(" ", -1);
            if (line.startsWith("```") && words.length == 2) {
                file = folder.resolve(words[1]);
                content.clear();
            } else if (line.startsWith("```") && file != null) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, content, StandardCharsets.UTF_8);
                file = null;
            } else {
                content.add(line);
            }
        }
    }

    CorpusReading read(Path temporary) throws IOException {
        Path texts = texts();
        ReadingOptions options = ReadingOptions.DEFAULT;
        return CorpusReader.read(folder(temporary), texts == null ? options : options.withTexts(texts));
    }

    List<CheckableText> texts(Path temporary) throws IOException {
        return CheckableText.of(folder(temporary), texts(), new Workers(1, (done, all) -> {}));
    }

    /** How many statements have values that the words need not say: because of what, and the number. */
    static String silent(CorpusReading reading) {
        Statements statements = reading.statements();
        return "inferred " + count(statements, Basis.INFERRED) + ", asserted " + count(statements, Basis.ASSERTED)
                + ", says " + count(statements, SaidBy.ANNOTATOR) + ", by rule " + count(statements, SaidBy.RULE)
                + ", accepted " + reading.corpus().accepted().size() + " of "
                + statements.all().size();
    }

    private static long count(Statements statements, Basis basis) {
        return statements.all().stream()
                .filter(statement -> statement.basis() == basis)
                .count();
    }

    private static long count(Statements statements, SaidBy answer) {
        return statements.all().stream()
                .filter(statement -> isSaid(statement, answer))
                .count();
    }

    private static boolean isSaid(Statement statement, SaidBy answer) {
        return !statement.provenance().wording().said(answer).isEmpty();
    }
}
