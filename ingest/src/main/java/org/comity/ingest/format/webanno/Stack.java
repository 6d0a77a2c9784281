package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import org.comity.ingest.text.Shown;

/**
 * The annotations of one layer that a line tells, one upon the other.
 *
 * <p>A column in which nothing stands says nothing of any of them.
 */
final class Stack {

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> pieces = new ArrayList<>();

    private Stack() {}

    /** Takes the columns of a layer apart; without annotations where they do not tell how many there are. */
    static Stack of(Layer layer, List<Cell> values, TsvProblems problems) {
        Stack stack = new Stack();
        for (Column column : layer.columns()) {
            Cell cell = values.get(column.index());
            if (cell.isNothing()) {
                continue;
            }
            List<Cell> pieces = cell.split('|');
            if (!stack.pieces.isEmpty() && pieces.size() != stack.size()) {
                problems.error(
                        "webanno-stack",
                        cell,
                        "the column before tells " + stack.size() + " of the layer " + Shown.quoted(layer.label())
                                + ", this one " + pieces.size());
                return new Stack();
            }
            stack.columns.add(column);
            stack.pieces.add(pieces);
        }
        return stack;
    }

    /** How many there are. */
    int size() {
        return pieces.isEmpty() ? 0 : pieces.get(0).size();
    }

    /** What the columns that say something say of one of them, numbers after it and all. */
    List<Feature> features(int index) {
        List<Feature> features = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            features.add(new Feature(columns.get(i), pieces.get(i).get(index)));
        }
        return features;
    }
}
