package org.comity.cli.answer;

import java.util.List;
import org.comity.domain.change.FieldChange;

/**
 * One difference between two datasets.
 *
 * @param section where it is listed
 * @param id the id of the conclusion or finding
 * @param type the type of the change
 * @param text what the conclusion or finding says or said
 * @param cells the cells that differ
 * @param causes why, as clauses
 */
record DiffEntry(
        DiffSection section, String id, String type, String text, List<FieldChange> cells, List<String> causes) {

    DiffEntry {
        cells = List.copyOf(cells);
        causes = List.copyOf(causes);
    }
}
