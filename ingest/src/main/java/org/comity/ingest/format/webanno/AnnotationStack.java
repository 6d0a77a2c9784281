package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.text.QuotedText;

/**
 * The annotations of one layer in one line, stacked on each other.
 *
 * <p>An empty column has no value for any of them.
 */
final class AnnotationStack {

    private final List<TsvColumn> columns = new ArrayList<>();
    private final List<List<TsvCell>> pieces = new ArrayList<>();

    private AnnotationStack() {}

    /** Splits the columns of a layer; without annotations if the columns do not agree on their number. */
    static AnnotationStack of(TsvLayer layer, List<TsvCell> values, TsvProblems problems) {
        AnnotationStack stack = new AnnotationStack();
        for (TsvColumn column : layer.columns()) {
            TsvCell cell = values.get(column.index());
            if (cell.isNothing()) {
                continue;
            }
            List<TsvCell> pieces = cell.split('|');
            if (!stack.pieces.isEmpty() && pieces.size() != stack.size()) {
                problems.error(
                        "webanno-stack",
                        cell,
                        "the previous column has " + stack.size() + " of the layer " + QuotedText.of(layer.label())
                                + ", this one " + pieces.size());
                return new AnnotationStack();
            }
            stack.columns.add(column);
            stack.pieces.add(pieces);
        }
        return stack;
    }

    /** The number of annotations. */
    int size() {
        return pieces.isEmpty() ? 0 : pieces.get(0).size();
    }

    /** The values of the columns for one annotation, with the numbers after them. */
    List<TsvFeature> features(int index) {
        List<TsvFeature> features = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            features.add(new TsvFeature(columns.get(i), pieces.get(i).get(index)));
        }
        return features;
    }
}
