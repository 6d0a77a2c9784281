package org.comity.ingest.format.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;

/** Converts the marks of a file to annotations. */
final class MarkAnnotations {

    /** The replacement for the id of a mark without one: the line and column of its bracket. */
    private static final Pattern PLACE = Pattern.compile("\\d{1,10}:\\d{1,10}");

    private final String file;
    private final SourceText source;
    private final InlineProblems problems;

    MarkAnnotations(String file, SourceText source, InlineProblems problems) {
        this.file = file;
        this.source = source;
        this.problems = problems;
    }

    /** The annotations, in the order of the marks. Marks without words and those beyond the bounds become findings. */
    List<Annotation> of(MarkedWords words) {
        List<MarkedSpan> spans = readable(words.spans());
        Map<String, Integer> ids = new HashMap<>();
        spans.forEach(span -> id(span.mark().attributes()).ifPresent(id -> ids.merge(id, 1, Integer::sum)));
        return spans.stream().map(span -> annotation(words.words(), span, ids)).toList();
    }

    private List<MarkedSpan> readable(List<MarkedSpan> spans) {
        List<MarkedSpan> readable = new ArrayList<>();
        long marked = 0;
        boolean tooDeep = false;
        for (MarkedSpan span : spans) {
            if (span.start() == span.end()) {
                problems.emptyMark(span.mark());
            } else if (span.depth() > InlineReader.MAX_DEPTH) {
                if (!tooDeep) {
                    problems.tooDeep(span.mark());
                }
                tooDeep = true;
            } else {
                marked += span.end() - span.start();
                if (marked > InlineReader.MAX_MARKED) {
                    problems.tooMany(span.mark());
                    return readable;
                }
                readable.add(span);
            }
        }
        return readable;
    }

    private Annotation annotation(String words, MarkedSpan span, Map<String, Integer> ids) {
        List<AnnotationAttribute> attributes = new ArrayList<>(span.mark().attributes());
        String label = attributes.stream()
                .filter(attribute -> attribute.name().equals("class"))
                .findFirst()
                .map(first -> attributes.remove(attributes.indexOf(first)).value())
                .orElse("");
        Position position = source.position(source.codePoints(span.mark().open()));
        Passage passage = Passage.of(
                words.substring(span.startUnit(), span.endUnit()),
                new Offsets(span.start(), span.end(), OffsetUnit.CODE_POINTS));
        return Annotation.span(
                id(attributes).filter(id -> ids.getOrDefault(id, 0) == 1).orElse(position.toString()),
                label,
                List.of(passage),
                new Details(attributes, List.of(), List.of()),
                new Origin(file, position.line(), position.column()));
    }

    /** The id in the attributes: the last one, unless it looks like a place. */
    static Optional<String> id(List<AnnotationAttribute> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals("id"))
                .reduce((first, second) -> second)
                .map(AnnotationAttribute::value)
                .filter(id -> !id.isEmpty() && !isPlace(id));
    }

    /** Returns whether an id has the form of the generated ones. */
    static boolean isPlace(String id) {
        return PLACE.matcher(id).matches();
    }
}
