package org.comity.domain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The statements that came, went or changed between two datasets. A statement that went and one that came are the same
 * statement, edited, if they say the same or quote the same.
 */
final class StatementChanges {

    private static final Comparator<Side> IN_PLACE = Comparator.comparing(
                    (Side side) -> side.shown().evidence().orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(side -> side.shown().text())
            .thenComparing(side -> side.shown().id());

    private final Map<StatementId, Statement> renamed = new HashMap<>();
    private final Map<StatementId, StatementId> partners = new HashMap<>();
    private final Map<StatementId, Cause> ofEarlier = new HashMap<>();
    private final Map<StatementId, Cause> ofLater = new HashMap<>();
    private final List<Cause> causes = new ArrayList<>();
    private List<Side> gone = new ArrayList<>();
    private List<Side> come = new ArrayList<>();

    private StatementChanges() {}

    /**
     * A statement that only one of the datasets has.
     *
     * @param statement the statement
     * @param shown the same statement with the later ids of its entities
     */
    private record Side(Statement statement, Statement shown) {}

    static StatementChanges between(Statements earlier, Statements later, Renames renames) {
        StatementChanges changes = new StatementChanges();
        changes.align(earlier.all(), later.all());
        if (!renames.areNone()) {
            changes.rename(new RenamedStatement(renames));
        }
        changes.pair(StatementSameness::wordsInPlace);
        changes.pair(StatementSameness::contentInSource);
        changes.pair(StatementSameness::subjectOfQuote);
        changes.pair(StatementSameness::wordsAnywhere);
        changes.pair(StatementSameness::subjectInRegister);
        changes.gone.forEach(side -> changes.add(removed(side.statement()), side.statement(), null));
        changes.come.forEach(side -> changes.add(added(side.statement()), null, side.statement()));
        return changes;
    }

    /** The cause that a statement of the earlier dataset is. */
    Optional<Cause> ofEarlier(StatementId id) {
        return Optional.ofNullable(ofEarlier.get(id));
    }

    /** The cause that a statement of the later dataset is. */
    Optional<Cause> ofLater(StatementId id) {
        return Optional.ofNullable(ofLater.get(id));
    }

    /** The later id of an earlier statement. */
    StatementId partner(StatementId earlier) {
        return partners.getOrDefault(earlier, earlier);
    }

    /** The later ids of the statements that differ only in the ids of their entities. */
    Map<StatementId, StatementId> renamed() {
        Map<StatementId, StatementId> ids = new HashMap<>(renamed.size() * 2);
        renamed.forEach((before, after) -> ids.put(before, after.id()));
        return ids;
    }

    /** The later statement that differs from an earlier one only in the ids of its entities. */
    Optional<Statement> renamed(StatementId earlier) {
        return Optional.ofNullable(renamed.get(earlier));
    }

    /** All causes that are statements. */
    List<Cause> causes() {
        return causes;
    }

    private void align(List<Statement> earlier, List<Statement> later) {
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            int order = i == earlier.size()
                    ? 1
                    : j == later.size() ? -1 : earlier.get(i).compareTo(later.get(j));
            if (order < 0) {
                gone.add(new Side(earlier.get(i), earlier.get(i)));
                i++;
            } else if (order > 0) {
                come.add(new Side(later.get(j), later.get(j)));
                j++;
            } else {
                compare(earlier.get(i), earlier.get(i), later.get(j));
                i++;
                j++;
            }
        }
    }

    /** Compares what the id of a statement does not depend on, but conclusions do. */
    private void compare(Statement before, Statement shown, Statement after) {
        if (!StatementSameness.sameDetails(shown, after)) {
            add(edited(before, after), before, after);
        }
    }

    private void rename(RenamedStatement renaming) {
        Map<StatementId, Side> later = new LinkedHashMap<>();
        come.forEach(side -> later.put(side.statement().id(), side));
        List<Side> left = new ArrayList<>();
        for (Side side : gone) {
            Statement shown = renaming.of(side.statement());
            Side same = later.remove(shown.id());
            if (same == null) {
                left.add(new Side(side.statement(), shown));
            } else {
                renamed.put(side.statement().id(), same.statement());
                partners.put(side.statement().id(), same.statement().id());
                compare(side.statement(), shown, same.statement());
            }
        }
        gone = left;
        come = new ArrayList<>(later.values());
    }

    /** Pairs the statements with the same key, in the order of their places. */
    private void pair(Function<Statement, Optional<Object>> key) {
        if (gone.isEmpty() || come.isEmpty()) {
            return;
        }
        List<Side> before = new ArrayList<>();
        List<Side> after = new ArrayList<>();
        Map<Object, List<Side>> goneByKey = byKey(gone, key, before);
        Map<Object, List<Side>> comeByKey = byKey(come, key, after);
        goneByKey.forEach((same, from) -> {
            List<Side> to = comeByKey.computeIfAbsent(same, any -> new ArrayList<>());
            from.sort(IN_PLACE);
            to.sort(IN_PLACE);
            int pairs = Math.min(from.size(), to.size());
            for (int i = 0; i < pairs; i++) {
                Statement one = from.get(i).statement();
                Statement other = to.get(i).statement();
                partners.put(one.id(), other.id());
                add(cause(from.get(i), other), one, other);
            }
            before.addAll(from.subList(pairs, from.size()));
            to.subList(0, pairs).clear();
        });
        comeByKey.values().forEach(after::addAll);
        gone = before;
        come = after;
    }

    private static Map<Object, List<Side>> byKey(
            List<Side> sides, Function<Statement, Optional<Object>> key, List<Side> without) {
        Map<Object, List<Side>> byKey = new LinkedHashMap<>();
        for (Side side : sides) {
            Optional<Object> known = key.apply(side.shown());
            known.map(any -> byKey.computeIfAbsent(any, none -> new ArrayList<>()))
                    .orElse(without)
                    .add(side);
        }
        return byKey;
    }

    private static Cause cause(Side before, Statement after) {
        Optional<Evidence> was = before.statement().evidence();
        Optional<Evidence> is = after.evidence();
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return edited(before.statement(), after);
        }
        return was.get().words().equals(is.get().words())
                ? new Cause.QuoteMoved(before.statement(), after)
                : new Cause.QuoteReworded(before.statement(), after);
    }

    /** The edit of a statement with the same quote, or without one. */
    static Cause edited(Statement before, Statement after) {
        return before.basis() == Basis.ASSERTED && after.basis() == Basis.ASSERTED
                ? new Cause.RegisterEdited(before, after)
                : new Cause.StatementEdited(before, after);
    }

    private static Cause removed(Statement statement) {
        return statement.basis() == Basis.ASSERTED
                ? new Cause.RegisterEdited(statement, null)
                : new Cause.StatementRemoved(statement);
    }

    private static Cause added(Statement statement) {
        return statement.basis() == Basis.ASSERTED
                ? new Cause.RegisterEdited(null, statement)
                : new Cause.StatementAdded(statement);
    }

    private void add(Cause cause, @Nullable Statement before, @Nullable Statement after) {
        causes.add(cause);
        if (before != null) {
            ofEarlier.put(before.id(), cause);
        }
        if (after != null) {
            ofLater.put(after.id(), cause);
        }
    }
}
