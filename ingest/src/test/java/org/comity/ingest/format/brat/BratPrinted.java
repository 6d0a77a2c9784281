package org.comity.ingest.format.brat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Passage;

/** Annotations as the expected outputs of the tests show them. */
final class BratPrinted {

    private BratPrinted() {}

    static String picture(AnnotatedText picture) {
        return picture.annotations().stream()
                .map(BratPrinted::annotation)
                .collect(Collectors.joining())
                .replace("\u202E", "{RLO}");
    }

    private static String annotation(Annotation annotation) {
        Stream<String> first = Stream.of(annotation.origin().line() + ": " + annotation.id(), annotation.label());
        Stream<String> passages = annotation.passages().stream().map(BratPrinted::passage);
        Stream<String> arguments =
                annotation.arguments().stream().map(argument -> argument.role() + ":" + argument.of());
        return Stream.of(first, passages, arguments).flatMap(parts -> parts).collect(Collectors.joining(" "))
                + "\n"
                + annotation.details().attributes().stream()
                        .map(attribute -> "    " + attribute.name() + " = " + attribute.value() + "\n")
                        .collect(Collectors.joining())
                + annotation.details().normalizations().stream()
                        .map(entry ->
                                "    is " + entry.value() + " of " + entry.scheme() + ", \"" + entry.label() + "\"\n")
                        .collect(Collectors.joining())
                + annotation.details().notes().stream()
                        .map(note -> "    " + note.type() + ": \"" + note.text() + "\"\n")
                        .collect(Collectors.joining());
    }

    private static String passage(Passage passage) {
        return passage.offsets().map(Object::toString).orElse("")
                + passage.words().map(words -> " \"" + words + "\"").orElse("");
    }

    static String findings(List<Finding> findings) {
        return findings.stream().map(BratPrinted::finding).collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        return finding.origin().orElseThrow() + ": " + finding.severity().label() + ": " + finding.message() + " ("
                + finding.id() + ")\n"
                + finding.suggestion().map(advice -> "    " + advice + "\n").orElse("");
    }
}
