package org.comity.ingest.format.webanno;

import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Passage;

/** Annotations as the expected files show them: the findings, then the text, then each annotation with its content. */
final class Printed {

    private Printed() {}

    static String picture(AnnotatedText picture) {
        StringBuilder printed = new StringBuilder();
        picture.findings().forEach(finding -> printed.append(finding(finding)));
        printed.append(picture.words().map(words -> "text " + quoted(words)).orElse("no text"))
                .append('\n');
        picture.annotations().forEach(annotation -> print(annotation, printed));
        return printed.toString();
    }

    private static String finding(Finding finding) {
        StringBuilder printed = new StringBuilder();
        for (Place place : finding.places()) {
            printed.append(place.origin()).append(": ");
        }
        printed.append(finding.severity().label())
                .append(": ")
                .append(finding.message())
                .append(" (")
                .append(finding.id().code())
                .append(")\n");
        finding.suggestion()
                .ifPresent(advice -> printed.append("  advice: ").append(advice).append('\n'));
        return printed.toString();
    }

    private static void print(Annotation annotation, StringBuilder to) {
        to.append(annotation.origin().line())
                .append(':')
                .append(annotation.origin().column())
                .append(' ')
                .append(annotation.kind())
                .append(' ')
                .append(annotation.id())
                .append(" = ")
                .append(annotation.label())
                .append(annotation.passages().stream().map(Printed::passage).collect(Collectors.joining()))
                .append('\n');
        annotation
                .arguments()
                .forEach(argument -> to.append("    ")
                        .append(argument.role())
                        .append(" -> ")
                        .append(argument.of())
                        .append('\n'));
        annotation
                .details()
                .attributes()
                .forEach(attribute -> to.append("    ")
                        .append(attribute.name())
                        .append(": ")
                        .append(quoted(attribute.value()))
                        .append('\n'));
    }

    private static String passage(Passage passage) {
        return " " + passage.offsets().orElseThrow() + " "
                + passage.words().map(Printed::quoted).orElse("without its words");
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
