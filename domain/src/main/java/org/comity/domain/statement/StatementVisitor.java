package org.comity.domain.statement;

/**
 * What to do with a statement of each kind.
 *
 * @param <T> what comes of it
 */
public interface StatementVisitor<T> {

    /**
     * What to do with a membership.
     *
     * @param statement the statement
     * @return what comes of it
     */
    T membership(MembershipStatement statement);

    /**
     * What to do with an attribute.
     *
     * @param statement the statement
     * @return what comes of it
     */
    T attribute(AttributeStatement statement);

    /**
     * What to do with a count.
     *
     * @param statement the statement
     * @return what comes of it
     */
    T count(CountStatement statement);

    /**
     * What to do with an inclusion.
     *
     * @param statement the statement
     * @return what comes of it
     */
    T inclusion(InclusionStatement statement);
}
