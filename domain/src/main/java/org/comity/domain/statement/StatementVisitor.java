package org.comity.domain.statement;

/**
 * An operation on statements, with one method for each kind.
 *
 * @param <T> the type of the result
 * @since 0.1
 */
public interface StatementVisitor<T> {

    /**
     * Visits a statement about a membership.
     *
     * @param statement the statement
     * @return the result
     */
    T membership(MembershipStatement statement);

    /**
     * Visits a statement about an attribute.
     *
     * @param statement the statement
     * @return the result
     */
    T attribute(AttributeStatement statement);

    /**
     * Visits a statement about a count.
     *
     * @param statement the statement
     * @return the result
     */
    T count(CountStatement statement);

    /**
     * Visits a statement about an inclusion.
     *
     * @param statement the statement
     * @return the result
     */
    T inclusion(InclusionStatement statement);
}
