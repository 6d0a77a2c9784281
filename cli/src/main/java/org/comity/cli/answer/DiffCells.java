package org.comity.cli.answer;

import java.util.List;
import java.util.Set;
import org.comity.domain.change.FieldChange;
import org.comity.domain.text.VisibleText;

/** The cells of a difference as people see them. */
final class DiffCells {

    private static final int MOST = 200;

    /** Lists of statement ids, which the causes say in words. */
    private static final Set<String> OF_STATEMENTS = Set.of(
            "statements",
            "since_statement",
            "until_statement",
            "life_statements",
            "attested_by",
            "quote_place",
            "chosen",
            "rejected",
            "related",
            "claimed_least",
            "claimed_most",
            "details");

    private DiffCells() {}

    static List<FieldChange> shown(DiffEntry entry) {
        return entry.cells().stream()
                .filter(cell -> !OF_STATEMENTS.contains(cell.field()))
                .toList();
    }

    static String before(FieldChange cell) {
        return cell.before().map(text -> VisibleText.cut(text, MOST)).orElse("nothing");
    }

    static String after(FieldChange cell) {
        return cell.after().map(text -> VisibleText.cut(text, MOST)).orElse("nothing");
    }

    static String name(FieldChange cell) {
        return cell.field().replace('_', ' ');
    }
}
