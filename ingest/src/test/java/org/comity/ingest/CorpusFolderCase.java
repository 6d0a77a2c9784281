package org.comity.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;

/**
 * Corpora as folders of the test resources; the expected result of {@code x} is in {@code x.expected.txt} beside it.
 */
final class CorpusFolderCase {

    private CorpusFolderCase() {}

    /** The names of the cases in a folder. */
    static List<String> names(String kind) {
        try (Stream<Path> folders = Files.list(folder(kind))) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path folder(String name) {
        URL url = Objects.requireNonNull(CorpusFolderCase.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> expected(Path folder) throws IOException {
        return Files.readAllLines(
                folder.resolveSibling(folder.getFileName() + ".expected.txt"), StandardCharsets.UTF_8);
    }

    /** A finding as it is printed, with its advice on a line of its own. */
    static Stream<String> printed(Finding finding) {
        String place = finding.origin().map(origin -> origin + ": ").orElse("");
        Stream<String> first = Stream.of(place + finding.severity().label() + ": " + finding.message() + " ("
                + finding.id().code() + ")");
        Stream<String> others = finding.places().stream().skip(1).map(other -> "  also at " + other.origin());
        Stream<String> advice = finding.suggestion().stream().map(words -> "  " + words);
        return Stream.of(first, others, advice).flatMap(lines -> lines);
    }

    /** Everything that was read: the statements, then a line of hyphens, then the findings. */
    static List<String> printed(CorpusReading reading) {
        Stream<String> findings = reading.findings().stream().flatMap(CorpusFolderCase::printed);
        return Stream.of(printed(reading.statements()).stream(), Stream.of("---"), findings)
                .flatMap(lines -> lines)
                .toList();
    }

    /** Statements in the order of the places where they are annotated. */
    static List<String> printed(Statements statements) {
        return sorted(statements)
                .map(statement -> printed(statement) + said(statement))
                .toList();
    }

    /** Statements in the same order, without what says their values. */
    static List<String> plain(Statements statements) {
        return sorted(statements).map(CorpusFolderCase::printed).toList();
    }

    private static Stream<Statement> sorted(Statements statements) {
        return statements.all().stream()
                .sorted(Comparator.comparing(
                                (Statement statement) -> statement.origins().get(0))
                        .thenComparing(Statement::text));
    }

    /** A statement on one line: its content and its words. */
    static String printed(Statement statement) {
        return statement.text() + " <- "
                + statement.evidence().map(Evidence::words).orElse("")
                + " [" + statement.basis().label() + " "
                + statement.provenance().rank().label() + " "
                + statement.origins().get(0)
                + statement.provenance().asOf().map(day -> " as of " + day).orElse("") + "]"
                + statement.provenance().marks().stream()
                        .map(CorpusFolderCase::remarked)
                        .collect(Collectors.joining());
    }

    /** The passages of the context, and the values that something else than the quote says. */
    private static String said(Statement statement) {
        String context = statement.provenance().context().stream()
                .map(passage -> " + " + passage.words())
                .collect(Collectors.joining());
        Wording wording = statement.provenance().wording();
        String otherwise = Stream.of(StatedValue.values())
                .flatMap(value -> wording.of(value).stream()
                        .filter(by -> by != SaidBy.QUOTE)
                        .map(by -> value.label() + ": " + by.label()))
                .collect(Collectors.joining(", "));
        return context + (otherwise.isEmpty() ? "" : " {" + otherwise + "}");
    }

    /** What the annotator adds to a statement. */
    private static String remarked(Mark mark) {
        return mark.confidence().map(found -> " confidence: " + found.label()).orElse("")
                + mark.annotator().map(found -> " annotator: " + found).orElse("")
                + mark.note().map(found -> " note: " + found).orElse("");
    }
}
