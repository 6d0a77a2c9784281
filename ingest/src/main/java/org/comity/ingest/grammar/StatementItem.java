package org.comity.ingest.grammar;

import java.util.List;
import org.comity.domain.statement.Statement;
import org.comity.ingest.node.MapNode;

/**
 * An item of the list of statements, with the statements that it makes.
 *
 * @param fields the fields as written or as filled in by a rule
 * @param statements the statements; several if lists multiply out, none if there is an error
 * @param report receives the problems of the item
 */
public record StatementItem(MapNode fields, List<Statement> statements, Report report) {

    /** Copies the statements. */
    public StatementItem {
        statements = List.copyOf(statements);
    }
}
