package org.comity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.StatementId;

/**
 * A membership with what several of its columns show.
 *
 * @param dataset the dataset
 * @param membership the membership
 * @param since its beginning
 * @param until its end
 * @param statements the statements that support it
 */
record MembershipRow(
        Dataset dataset, Membership membership, Dating since, Dating until, List<MembershipStatement> statements) {

    static Stream<MembershipRow> of(Dataset dataset) {
        return dataset.memberships().stream().map(membership -> of(dataset, membership));
    }

    private static MembershipRow of(Dataset dataset, Membership membership) {
        List<StatementId> ids = membership.support().statements();
        List<MembershipStatement> statements = new ArrayList<>(ids.size());
        for (StatementId id : ids) {
            if (dataset.statements().find(id).orElse(null) instanceof MembershipStatement statement) {
                statements.add(statement);
            }
        }
        return new MembershipRow(
                dataset,
                membership,
                Dating.of(membership.spell().since()),
                Dating.of(membership.spell().until()),
                statements);
    }

    /** Creates an extractor for columns that need only the membership. */
    static Function<MembershipRow, Object> the(Function<Membership, ?> part) {
        return row -> part.apply(row.membership());
    }

    /** The best evidence for a value that one of some statements has. */
    Optional<SaidBy> best(StatedValue value, Predicate<MembershipStatement> fits) {
        Optional<SaidBy> best = Optional.empty();
        for (MembershipStatement statement : statements) {
            if (fits.test(statement)) {
                Optional<SaidBy> by = statement.provenance().wording().of(value);
                boolean better = by.isPresent() && (best.isEmpty() || by.get().compareTo(best.get()) < 0);
                best = better ? by : best;
            }
        }
        return best;
    }
}
