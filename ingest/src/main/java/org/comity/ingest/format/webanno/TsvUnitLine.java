package org.comity.ingest.format.webanno;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The line of a token, or of a part of one.
 *
 * @param id its number, such as {@code 1-2} or, for a part, {@code 1-2.1}
 * @param offsets its offsets, such as {@code 0-4}
 * @param words its characters as they are in the text
 * @param values its columns of annotations; none if the line does not have as many as the header declares
 */
record TsvUnitLine(TsvCell id, TsvCell offsets, TsvCell words, List<TsvCell> values) {

    private static final int FIRST_VALUE = 3;
    private static final Pattern ID = Pattern.compile("[0-9]{1,9}-[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** Splits a line; empty if it is not the line of a token. */
    static Optional<TsvUnitLine> parse(TsvCell line, int columns, TsvProblems problems) {
        List<TsvCell> cells = line.columns();
        int wanted = FIRST_VALUE + columns;
        boolean closed =
                cells.size() == wanted + 1 && cells.get(cells.size() - 1).text().isEmpty();
        int count = closed ? wanted : cells.size();
        if (count < FIRST_VALUE) {
            problems.error("webanno-columns", line, line.quoted() + " is not the line of a token");
            return Optional.empty();
        }
        if (count != wanted) {
            problems.error(
                    "webanno-columns",
                    cells.get(Math.min(count, wanted) - 1),
                    "the line has " + (count - FIRST_VALUE) + " columns of annotations, the header declares "
                            + columns);
        }
        List<TsvCell> values = count == wanted ? cells.subList(FIRST_VALUE, wanted) : List.of();
        return Optional.of(new TsvUnitLine(cells.get(0), cells.get(1), cells.get(2), values));
    }

    /** Returns whether the number belongs to a part of a token. */
    boolean hasNumber() {
        return ID.matcher(id.text()).matches();
    }

    /** Returns whether this is a whole token. */
    boolean isToken() {
        return id.text().indexOf('.') < 0;
    }

    /** Its first unit, in UTF-16 units of the whole text; empty if the offsets are not two ascending numbers. */
    OptionalInt begin() {
        int hyphen = Math.max(0, offsets.text().indexOf('-'));
        OptionalInt begin = offsets.part(0, hyphen).number();
        OptionalInt end = end();
        return begin.isPresent() && end.isPresent() && begin.getAsInt() <= end.getAsInt() ? begin : OptionalInt.empty();
    }

    /** The unit after its last one. */
    OptionalInt end() {
        return offsets.part(offsets.text().indexOf('-') + 1, offsets.text().length())
                .number();
    }
}
