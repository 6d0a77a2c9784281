package org.comity.export;

import java.util.List;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;

/**
 * Adds the statements of an editor that an entity is a member of another, and what both are.
 *
 * @param statements receives the statements
 * @param day the day on which the editor speaks, in EDTF
 */
public record SaidMemberships(List<Statement> statements, String day) {

    /** Says that an entity has a role in another during a period in EDTF. */
    public void says(String member, Role role, String body, String period) {
        for (String entity : List.of(member, body)) {
            statements.add(Statement.that(entity).is(OrganizationKind.STATE).assertedIn("corpus.yaml"));
        }
        statements.add(Statement.that(member)
                .is(role)
                .of(body)
                .during(period)
                .assertedIn("corpus.yaml", ImpreciseDate.parse(day)));
    }
}
