package org.comity.export.table;

import java.util.HashSet;
import java.util.Set;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.StatementVisitor;

/**
 * The open vocabularies of a dataset, with an id for each word.
 *
 * @param roles the roles of members in bodies
 * @param keys the attributes of entities
 */
record Vocabulary(Variants<Role> roles, Variants<AttributeKey> keys) {

    static Vocabulary of(Dataset dataset) {
        Words words = new Words();
        dataset.statements().all().forEach(statement -> statement.accept(words));
        dataset.corpus().complete().stream().map(CompleteRoster::capacity).forEach(words::add);
        return new Vocabulary(
                Variants.of(words.roles, role -> role.name().value()),
                Variants.of(words.keys, key -> key.name().value()));
    }

    /** Collects the words that statements use. */
    private static final class Words implements StatementVisitor<Words> {

        private final Set<Role> roles = new HashSet<>();
        private final Set<AttributeKey> keys = new HashSet<>();

        @Override
        public Words membership(MembershipStatement statement) {
            roles.add(statement.role());
            return this;
        }

        @Override
        public Words attribute(AttributeStatement statement) {
            keys.add(statement.key());
            return this;
        }

        @Override
        public Words count(CountStatement statement) {
            statement.population().enumerable().ifPresent(all -> {
                add(all.condition());
                all.also().forEach(this::add);
                all.butNot().forEach(this::add);
            });
            return this;
        }

        @Override
        public Words inclusion(InclusionStatement statement) {
            add(statement.every());
            add(statement.also());
            return this;
        }

        private void add(Condition condition) {
            add(condition.capacity());
        }

        private void add(Capacity capacity) {
            roles.addAll(capacity.roles());
        }
    }
}
