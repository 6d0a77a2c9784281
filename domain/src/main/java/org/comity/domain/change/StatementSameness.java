package org.comity.domain.change;

import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementVisitor;

/** Keys by which a statement that went and a statement that came are the same statement, edited. */
final class StatementSameness {

    private StatementSameness() {}

    /** What a statement says, its source and its words. */
    static Optional<Object> wordsInPlace(Statement statement) {
        return statement.evidence().map(said -> List.of(content(statement), said.source(), said.words()));
    }

    /** What a statement says, and its source. */
    static Optional<Object> contentInSource(Statement statement) {
        return statement.evidence().map(said -> List.of(content(statement), said.source()));
    }

    /** What a statement is about, and its quote. */
    static Optional<Object> subjectOfQuote(Statement statement) {
        return statement.evidence().map(said -> List.of(subject(statement), said));
    }

    /** What a statement says, and its words in whatever source. */
    static Optional<Object> wordsAnywhere(Statement statement) {
        return statement.evidence().map(said -> List.of(content(statement), said.words()));
    }

    /** What a statement without a quote is about. */
    static Optional<Object> subjectInRegister(Statement statement) {
        return statement.evidence().isPresent() ? Optional.empty() : statement.accept(new Subject(true));
    }

    /** Whether two statements with the same id are the same for everything that can be concluded from them. */
    static boolean sameDetails(Statement one, Statement other) {
        return one.provenance().asOf().equals(other.provenance().asOf())
                && details(one).equals(details(other));
    }

    private static Object details(Statement statement) {
        return statement.accept(new Details());
    }

    private static Object content(Statement statement) {
        return List.of(statement.kind(), statement.text());
    }

    private static Object subject(Statement statement) {
        return statement.accept(new Subject(false)).orElseThrow();
    }

    /**
     * What a statement is about.
     *
     * @param register whether each value of an attribute with several values is a subject of its own
     */
    private record Subject(boolean register) implements StatementVisitor<Optional<Object>> {

        @Override
        public Optional<Object> membership(MembershipStatement said) {
            return Optional.of(List.of(said.kind(), said.member(), said.body()));
        }

        @Override
        public Optional<Object> attribute(AttributeStatement said) {
            AttributeValue value = said.value();
            boolean apart = register && !said.key().single();
            return Optional.of(List.of(
                    said.kind(), said.about(), said.key(), value.language().orElse(""), apart ? value.text() : ""));
        }

        @Override
        public Optional<Object> count(CountStatement said) {
            return Optional.of(List.of(said.kind(), register ? said.population() : ""));
        }

        @Override
        public Optional<Object> inclusion(InclusionStatement said) {
            return register
                    ? Optional.of(List.of(said.kind(), said.every(), said.also()))
                    : Optional.of(List.of(said.kind()));
        }
    }

    /** The parts of the content, including those that the id leaves out. */
    private record Details() implements StatementVisitor<Object> {

        @Override
        public Object membership(MembershipStatement said) {
            return List.of(said.role(), said.period());
        }

        @Override
        public Object attribute(AttributeStatement said) {
            return said.value();
        }

        @Override
        public Object count(CountStatement said) {
            return List.of(said.population(), said.claim());
        }

        @Override
        public Object inclusion(InclusionStatement said) {
            return List.of(said.every(), said.also());
        }
    }
}
