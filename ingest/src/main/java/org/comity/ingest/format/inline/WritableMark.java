package org.comity.ingest.format.inline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;

/**
 * An annotation in the form in which it is written as a mark.
 *
 * @param annotation the annotation
 * @param start the UTF-16 unit of the words at which it begins
 * @param end the unit after it
 */
record WritableMark(Annotation annotation, int start, int end) {

    /** The characters that need no quotation marks in either Pandoc or djot. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_:-]+");

    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]");

    /** The mark for an annotation without an obstacle. */
    static WritableMark of(Annotation annotation, SourceText words) {
        Offsets offsets = annotation.passages().get(0).offsets().orElseThrow();
        return new WritableMark(annotation, words.units(offsets.start()), words.units(offsets.end()));
    }

    /** Why an annotation cannot be a mark, whatever is around it; empty if it can. */
    static Optional<String> obstacle(Annotation annotation, SourceText words) {
        if (annotation.kind() != AnnotationKind.SPAN || !annotation.arguments().isEmpty()) {
            return Optional.of("it is a relation or an event");
        }
        if (annotation.passages().size() != 1) {
            return Optional.of("it marks " + annotation.passages().size() + " passages, not one");
        }
        if (!annotation.details().notes().isEmpty()
                || !annotation.details().normalizations().isEmpty()) {
            return Optional.of("it has notes or normalizations");
        }
        return passage(annotation.passages().get(0), words).or(() -> said(annotation));
    }

    private static Optional<String> passage(Passage passage, SourceText words) {
        Optional<Offsets> known = passage.offsets().filter(offsets -> offsets.unit() == OffsetUnit.CODE_POINTS);
        if (known.isEmpty()) {
            return Optional.of("its passage has no offsets in code points");
        }
        Offsets offsets = known.get();
        if (offsets.start() < 0 || offsets.start() >= offsets.end() || offsets.end() > words.length()) {
            return Optional.of("its passage is empty or outside the text: " + offsets);
        }
        String held = words.text().substring(words.units(offsets.start()), words.units(offsets.end()));
        return passage.words().filter(said -> !said.equals(held)).map(said -> "its words are not at " + offsets);
    }

    private static Optional<String> said(Annotation annotation) {
        List<AnnotationAttribute> attributes = annotation.details().attributes();
        if (annotation.label().isEmpty()
                && attributes.stream().anyMatch(attribute -> attribute.name().equals("class"))) {
            return Optional.of("it has a class but no label");
        }
        if (WHITE.matcher(annotation.label()).find()) {
            return Optional.of("its label contains white space");
        }
        return attributes.stream()
                .flatMap(attribute -> said(attribute).stream())
                .findFirst()
                .or(() -> otherId(annotation));
    }

    private static Optional<String> said(AnnotationAttribute attribute) {
        if (!InlineNames.isName(attribute.name())) {
            return Optional.of("an attribute cannot be named " + QuotedText.of(attribute.name()));
        }
        if (attribute.name().equals("class")
                && (attribute.value().isEmpty()
                        || WHITE.matcher(attribute.value()).find())) {
            return Optional.of("a class is empty or contains white space");
        }
        return attribute.value().chars().anyMatch(LineEnds::isPart)
                ? Optional.of("the attribute " + QuotedText.of(attribute.name()) + " contains a line end")
                : Optional.empty();
    }

    private static Optional<String> otherId(Annotation annotation) {
        boolean kept = MarkAnnotations.isPlace(annotation.id())
                || annotation.details().attributes().stream()
                        .noneMatch(attribute -> attribute.name().equals("id"))
                || MarkAnnotations.id(annotation.details().attributes())
                        .filter(annotation.id()::equals)
                        .isPresent();
        return kept ? Optional.empty() : Optional.of("its id and its attribute id differ");
    }

    /** The id that the mark will have, or empty if it depends on its place. */
    Optional<String> id() {
        Optional<String> said = MarkAnnotations.id(annotation.details().attributes());
        return said.or(() -> Optional.of(annotation.id()).filter(id -> !MarkAnnotations.isPlace(id)));
    }

    /**
     * Returns whether the mark restores the annotation's id, or both ids depend on their places.
     *
     * @param ids the number of marks for each id
     */
    boolean keepsId(Map<String, Integer> ids) {
        boolean given = id().filter(id -> ids.getOrDefault(id, 0) == 1).isPresent();
        return given || MarkAnnotations.isPlace(annotation.id());
    }

    /** The braces that follow the closing bracket. */
    String braces() {
        StringBuilder braces = new StringBuilder("{");
        List<AnnotationAttribute> attributes = annotation.details().attributes();
        boolean named =
                attributes.stream().anyMatch(attribute -> attribute.name().equals("id"));
        if (!named) {
            id().ifPresent(id -> write("id", id, braces));
        }
        if (!annotation.label().isEmpty()) {
            write("class", annotation.label(), braces);
        }
        attributes.forEach(attribute -> write(attribute.name(), attribute.value(), braces));
        return braces.append('}').toString();
    }

    private static void write(String name, String value, StringBuilder braces) {
        if (braces.length() > 1) {
            braces.append(' ');
        }
        if (name.equals("class") && InlineNames.isName(value)) {
            braces.append('.').append(value);
        } else if (name.equals("id") && InlineNames.isId(value)) {
            braces.append('#').append(value);
        } else if (BARE.matcher(value).matches()) {
            braces.append(name).append('=').append(value);
        } else {
            String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
            braces.append(name).append("=\"").append(escaped).append('"');
        }
    }
}
