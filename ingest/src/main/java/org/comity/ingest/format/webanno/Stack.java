package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.text.QuotedText;

/**
 * The annotations of one layer in one line, stacked on each other.
 *
 * <p>An empty column has no value for any of them.
 */
final class Stack {

    private final List<AnnotationColumn> columns = new ArrayList<>();
    private final List<List<Cell>> pieces = new ArrayList<>();

    private Stack() {}

    /** Splits the columns of a layer; without annotations if the columns do not agree on their number. */
    static Stack of(Layer layer, List<Cell> values, TsvProblems problems) {
        Stack stack = new Stack();
        for (AnnotationColumn column : layer.columns()) {
            Cell cell = values.get(column.index());
            if (cell.isNothing()) {
                continue;
            }
            List<Cell> pieces = cell.split('|');
            if (!stack.pieces.isEmpty() && pieces.size() != stack.size()) {
                problems.error(
                        "webanno-stack",
                        cell,
                        "the previous column has " + stack.size() + " of the layer " + QuotedText.of(layer.label())
                                + ", this one " + pieces.size());
                return new Stack();
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
    List<Feature> features(int index) {
        List<Feature> features = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            features.add(new Feature(columns.get(i), pieces.get(i).get(index)));
        }
        return features;
    }
}
