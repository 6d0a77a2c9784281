package org.comity.export.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue.Identifier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Basis;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.export.year.MembershipYear;

/**
 * The columns of identifiers in the tables of one dataset. There is a column for each scheme that the register or a
 * rule of the corpus uses, but not for a scheme that only sources use, so that no text adds a column.
 */
final class IdentifierColumns {

    /** The most of several identifiers that begin last come first. */
    private static final Comparator<Identifier> LAST_BEGUN = Comparator.comparing(
                    (Identifier one) -> one.valid().flatMap(Edtf::earliest).orElse(null),
                    Comparator.nullsLast(Comparator.<Day>reverseOrder()))
            .thenComparing(Comparator.naturalOrder());

    private final Map<EntityId, List<Identifier>> identifiers;

    /** The names of the columns, in alphabetical order of the schemes. */
    private final Map<Slug, String> names;

    private IdentifierColumns(Map<EntityId, List<Identifier>> identifiers, Map<Slug, String> names) {
        this.identifiers = identifiers;
        this.names = names;
    }

    /**
     * Collects the schemes of a dataset.
     *
     * @param dataset the dataset
     * @param used the names of all other columns, which no column of an identifier takes
     */
    static IdentifierColumns of(Dataset dataset, Set<String> used) {
        Map<EntityId, List<Identifier>> identifiers = new HashMap<>();
        Map<Slug, Integer> entities = new TreeMap<>();
        for (Entity entity : dataset.entities()) {
            Set<Slug> declared = new HashSet<>();
            for (Attribute attribute : entity.attributes()) {
                if (attribute.key().equals(AttributeKey.IDENTIFIERS)
                        && attribute.value() instanceof Identifier identifier) {
                    identifiers
                            .computeIfAbsent(entity.id(), id -> new ArrayList<>())
                            .add(identifier);
                    if (isDeclared(attribute, dataset)) {
                        declared.add(identifier.scheme());
                    }
                }
            }
            declared.forEach(scheme -> entities.merge(scheme, 1, Integer::sum));
        }
        return new IdentifierColumns(identifiers, ColumnNames.of(mostUsed(entities), used));
    }

    private static boolean isDeclared(Attribute attribute, Dataset dataset) {
        return attribute.support().statements().stream()
                .anyMatch(id -> dataset.statements()
                        .find(id)
                        .filter(IdentifierColumns::isOfTheEditor)
                        .isPresent());
    }

    /** Returns whether the editor gives a value: in the register, or by a rule such as one for the names of files. */
    private static boolean isOfTheEditor(Statement statement) {
        return statement.basis() == Basis.ASSERTED
                || statement.provenance().wording().of(StatedValue.VALUE).equals(Optional.of(SaidBy.RULE));
    }

    /** The schemes that most entities use, in alphabetical order. */
    private static List<Slug> mostUsed(Map<Slug, Integer> entities) {
        return entities.entrySet().stream()
                .sorted(Map.Entry.<Slug, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Tables.MOST_IDENTIFIERS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The columns of a table of entities: for each scheme all identifiers of the entity. */
    List<Column<EntityRow>> ofEntities(Stream<? extends Entity> rows) {
        return columns(
                schemes(rows.map(Entity::id)),
                "",
                scheme -> "The identifier in the scheme " + scheme + ", or several.",
                scheme -> row -> all(row.entity().id(), scheme));
    }

    /** The columns beside a party to a membership: for each scheme the identifiers that are valid during the membership. */
    List<Column<MembershipRow>> during(Dataset dataset, String party, Function<Membership, EntityId> id) {
        return columns(
                schemes(dataset.memberships().stream().map(id)),
                party + "_",
                scheme -> "The identifier of the " + party + " in the scheme " + scheme
                        + ", or several that are valid at different times of the membership.",
                scheme -> row -> during(id.apply(row.membership()), scheme, row.membership()));
    }

    /** The columns beside a party to a membership in a year: for each scheme one identifier of that year. */
    List<Column<MembershipYear>> inYear(Dataset dataset, String party, Function<Membership, EntityId> id) {
        return columns(
                schemes(dataset.memberships().stream().map(id)),
                party + "_",
                scheme -> "The identifier of the " + party + " in the scheme " + scheme
                        + " in this year; the one that is valid last if it changed. Several if they do not depend on time.",
                scheme -> row -> inYear(id.apply(row.membership()), scheme, row.year()));
    }

    private Set<Slug> schemes(Stream<EntityId> entities) {
        Set<Slug> found = new HashSet<>();
        if (!names.isEmpty()) {
            entities.distinct()
                    .forEach(id -> identifiers
                            .getOrDefault(id, List.of())
                            .forEach(identifier -> found.add(identifier.scheme())));
        }
        return found;
    }

    private <R> List<Column<R>> columns(
            Set<Slug> schemes,
            String prefix,
            Function<Slug, String> meaning,
            Function<Slug, Function<R, List<String>>> cells) {
        return names.keySet().stream()
                .filter(schemes::contains)
                .map(scheme -> new Column<R>(
                        prefix + names.get(scheme), ColumnType.LIST, meaning.apply(scheme), cells.apply(scheme)))
                .toList();
    }

    private List<String> all(EntityId entity, Slug scheme) {
        return values(of(entity, scheme));
    }

    private List<String> during(EntityId entity, Slug scheme, Membership membership) {
        List<Identifier> all = of(entity, scheme);
        if (all.stream().allMatch(one -> one.valid().isEmpty())) {
            return values(all);
        }
        ImpreciseInterval period = membership.spell().period();
        return values(all.stream()
                .filter(one -> one.valid()
                        .filter(valid -> valid.overlaps(period) == Certainty.IMPOSSIBLE)
                        .isEmpty())
                .toList());
    }

    private List<String> inYear(EntityId entity, Slug scheme, int year) {
        List<Identifier> all = of(entity, scheme);
        if (all.stream().allMatch(one -> one.valid().isEmpty())) {
            return values(all);
        }
        ImpreciseInterval days = ImpreciseInterval.of(year(year) + "/" + year(year));
        return values(all.stream()
                .filter(one -> rank(one, days) < 3)
                .min(Comparator.comparingInt((Identifier one) -> rank(one, days))
                        .thenComparing(LAST_BEGUN))
                .stream()
                .toList());
    }

    private static String year(int year) {
        return Day.of(year, 1, 1).toString().replace("-01-01", "");
    }

    /** A period that certainly touches the year is better than none, and that is better than one that possibly does. */
    private static int rank(Identifier identifier, ImpreciseInterval days) {
        Certainty certainty =
                identifier.valid().map(valid -> valid.overlaps(days)).orElse(null);
        if (certainty == null) {
            return 1;
        }
        return switch (certainty) {
            case CERTAIN -> 0;
            case POSSIBLE -> 2;
            case IMPOSSIBLE -> 3;
        };
    }

    private List<Identifier> of(EntityId entity, Slug scheme) {
        return identifiers.getOrDefault(entity, List.of()).stream()
                .filter(one -> one.scheme().equals(scheme))
                .toList();
    }

    private static List<String> values(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::value).distinct().toList();
    }
}
