package org.comity.ingest.format.web;

import java.util.List;
import java.util.Locale;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.node.json.PrintedJson;

/** Annotations as the expected files show them, followed by the findings. */
final class PrintedPicture {

    private PrintedPicture() {}

    static String of(AnnotatedText picture) {
        StringBuilder printed = new StringBuilder();
        picture.annotations().forEach(annotation -> annotation(annotation, printed));
        return printed + PrintedJson.findings(picture.findings());
    }

    private static void annotation(Annotation annotation, StringBuilder to) {
        to.append(annotation.kind().name().charAt(0))
                .append(annotation.kind().name().substring(1).toLowerCase(Locale.ROOT))
                .append(' ')
                .append(annotation.id())
                .append(" @")
                .append(annotation.origin().line())
                .append(':')
                .append(annotation.origin().column())
                .append('\n');
        line("label", annotation.label(), to);
        annotation.passages().forEach(passage -> line("passage", passage(passage), to));
        annotation.arguments().forEach(argument -> line("argument", argument.role() + " = " + argument.of(), to));
        annotation.details().attributes().forEach(one -> line("attribute", one.name() + " = " + one.value(), to));
        annotation
                .details()
                .normalizations()
                .forEach(one -> line(
                        "normalization",
                        one.scheme() + " = " + one.value() + (one.label().isEmpty() ? "" : " (" + one.label() + ")"),
                        to));
        annotation.details().notes().forEach(note -> line("note", note.type() + ": " + note.text(), to));
        to.append('\n');
    }

    private static void line(String name, String value, StringBuilder to) {
        if (!value.isEmpty()) {
            to.append("  ")
                    .append(name)
                    .append(": ")
                    .append(value.replace("\n", "\\n"))
                    .append('\n');
        }
    }

    private static String passage(Passage passage) {
        String words = passage.words().map(text -> "\"" + text + "\"").orElse("the words");
        String offsets = passage.offsets()
                .map(place ->
                        " at " + place + " " + PassageRequests.range(place).unit())
                .orElse("");
        List<String> beside = List.of(passage.before(), passage.after());
        return words
                + offsets
                + (beside.get(0).isEmpty() ? "" : " after \"" + beside.get(0) + "\"")
                + (beside.get(1).isEmpty() ? "" : " before \"" + beside.get(1) + "\"")
                + passage.until().map(end -> " until " + passage(end)).orElse("");
    }
}
