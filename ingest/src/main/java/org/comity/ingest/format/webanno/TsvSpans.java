package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.text.QuotedText;

/**
 * Reads the annotations of span layers. An annotation on several tokens, or one of several of its layer on a token, has
 * a number in brackets that is unique in the file.
 */
final class TsvSpans {

    private final TsvMarks marks;
    private final TsvProblems problems;
    private final Map<Integer, TsvMark> numbered = new HashMap<>();

    TsvSpans(TsvMarks marks, TsvProblems problems) {
        this.marks = marks;
        this.problems = problems;
    }

    /** The annotation with a number. */
    Optional<TsvMark> numbered(int number) {
        return Optional.ofNullable(numbered.get(number));
    }

    /** Reads the columns of a line. */
    void read(TsvLayer layer, AnnotationStack stack, TsvUnit unit) {
        for (int i = 0; i < stack.size(); i++) {
            read(layer, stack.features(i), unit);
        }
    }

    private void read(TsvLayer layer, List<TsvFeature> written, TsvUnit unit) {
        TsvCell at = written.get(0).value();
        List<TsvFeature> features = new ArrayList<>(written.size());
        int number = 0;
        for (TsvFeature feature : written) {
            SuffixedValue suffixed = feature.column().kind() == ColumnKind.TARGET
                    ? new SuffixedValue(feature.value(), Optional.empty())
                    : SuffixedValue.of(feature.value());
            features.add(new TsvFeature(feature.column(), suffixed.value()));
            if (suffixed.suffix().isEmpty()) {
                continue;
            }
            TsvCell suffix = suffixed.suffix().get();
            int told = suffix.number().orElse(0);
            if (told == 0) {
                problems.error(
                        "webanno-id",
                        suffix,
                        suffix.quoted() + " is not the number of an annotation",
                        "brackets that belong to a value are written \\[ and \\]");
                return;
            }
            if (number != 0 && told != number) {
                problems.error("webanno-id", suffix, "one annotation has two numbers, " + number + " and " + told);
                return;
            }
            number = told;
        }
        if (number == 0) {
            marks.add(layer.label(), layer, at, features, unit);
        } else {
            readNumbered(layer, number, at, features, unit);
        }
    }

    private void readNumbered(TsvLayer layer, int number, TsvCell at, List<TsvFeature> features, TsvUnit unit) {
        String name = layer.label() + "[" + number + "]";
        TsvMark known = numbered.get(number);
        if (known == null) {
            marks.add(name, layer, at, features, unit).ifPresent(mark -> numbered.put(number, mark));
        } else if (known.layer() == layer) {
            marks.extend(known, QuotedText.of(name), at, features, unit);
        } else {
            problems.error(
                    "webanno-id",
                    at,
                    "the number [" + number + "] belongs to a "
                            + QuotedText.of(known.layer().label()) + " at "
                            + known.last().id().text() + " and of a " + QuotedText.of(layer.label()));
        }
    }
}
