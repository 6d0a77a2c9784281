package org.comity.domain.change;

import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementVisitor;

/**
 * Makes the statement that an earlier statement is with the later ids of its entities.
 *
 * @param renames the entities with a new id
 */
record RenamedStatement(Renames renames) implements StatementVisitor<Statement> {

    Statement of(Statement statement) {
        return !renames.areNone() && statement.entities().stream().anyMatch(renames::contains)
                ? statement.accept(this)
                : statement;
    }

    @Override
    public Statement membership(MembershipStatement said) {
        return said.denied()
                ? MembershipStatement.denial(
                        said.provenance(),
                        renames.of(said.member()),
                        renames.of(said.body()),
                        said.role(),
                        said.period())
                : MembershipStatement.of(
                        said.provenance(),
                        renames.of(said.member()),
                        renames.of(said.body()),
                        said.role(),
                        said.period());
    }

    @Override
    public Statement attribute(AttributeStatement said) {
        return AttributeStatement.of(said.provenance(), renames.of(said.about()), said.key(), renames.of(said.value()));
    }

    @Override
    public Statement count(CountStatement said) {
        return CountStatement.of(said.provenance(), renames.of(said.population()), said.claim());
    }

    @Override
    public Statement inclusion(InclusionStatement said) {
        return InclusionStatement.of(said.provenance(), renames.of(said.every()), renames.of(said.also()));
    }
}
