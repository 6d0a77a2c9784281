package org.comity.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;

/**
 * A line of an annotation file.
 *
 * @param file the path of the file, possibly with folders above the corpus
 * @param line the line, 1-based
 */
record AnnotationPlace(String file, int line) {

    private static final Pattern WRITTEN = Pattern.compile("(.+?):([1-9][0-9]{0,8})(?::[0-9]+)?");

    /** The place that a text such as {@code notes/members.yaml:12} names. */
    static Optional<AnnotationPlace> find(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(
                        new AnnotationPlace(written.group(1).replace('\\', '/'), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** The statements that begin on the line, or else on the nearest line above it that has any. */
    List<Statement> statements(Dataset dataset) {
        OptionalInt nearest = dataset.statements().all().stream()
                .flatMap(statement -> statement.origins().stream())
                .filter(this::isUpToHere)
                .mapToInt(Origin::line)
                .max();
        return nearest.isEmpty()
                ? List.of()
                : dataset.statements().inReadingOrder().stream()
                        .filter(statement -> statement.origins().stream()
                                .anyMatch(origin -> isUpToHere(origin) && origin.line() == nearest.getAsInt()))
                        .toList();
    }

    /** The findings with a place from one line of the file to this one. */
    List<Finding> findings(int from, Dataset dataset) {
        return dataset.findings().stream()
                .filter(finding -> finding.places().stream()
                        .map(Place::origin)
                        .anyMatch(origin -> isUpToHere(origin) && origin.line() >= from))
                .toList();
    }

    /** The line on which a statement begins in this file. */
    int lineOf(Statement statement) {
        return statement.origins().stream()
                .filter(this::isUpToHere)
                .mapToInt(Origin::line)
                .max()
                .orElse(line);
    }

    /** The files of the dataset with annotations. */
    static Stream<String> files(Dataset dataset) {
        return dataset.statements().all().stream()
                .flatMap(statement -> statement.origins().stream())
                .map(Origin::file)
                .distinct()
                .sorted();
    }

    boolean isIn(String other) {
        return file.equals(other) || file.endsWith("/" + other) || file.equals("./" + other);
    }

    private boolean isUpToHere(Origin origin) {
        return origin.line() > 0 && origin.line() <= line && isIn(origin.file());
    }
}
