package org.comity.domain.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;

/** Describes the pairs of conclusions in which two datasets differ as changes. */
final class EditionComparison {

    private static final Set<AttributeKey> OF_RENAMING =
            Set.of(AttributeKey.KIND, AttributeKey.NAME, AttributeKey.IDENTIFIERS);

    private static final Comparator<ConclusionChange> ORDER = Comparator.comparing(
                    EditionComparison::leading, ConclusionKey::compare)
            .thenComparing(ConclusionChange::type, Comparator.reverseOrder());

    private final Renames renames;
    private final StatementChanges statements;
    private final CauseIndex index;
    private final CauseSearch causes;
    private final List<ConclusionPairs.Pairing> pairings;
    private final Map<EntityId, Followers> followers = new HashMap<>();

    private EditionComparison(Edition earlier, Edition later) {
        this.renames = EntityRecognition.between(earlier.conclusions(), later.conclusions());
        this.statements = StatementChanges.between(earlier.statements(), later.statements(), renames);
        this.index = CauseIndex.of(earlier, later, statements, renames);
        this.causes = new CauseSearch(earlier, later, statements, index);
        this.pairings = ConclusionPairs.of(earlier.conclusions(), later.conclusions(), statements, renames);
    }

    /**
     * The conclusions that changed only because an entity was renamed.
     *
     * @param before those of the earlier dataset
     * @param after those of the later dataset
     */
    private record Followers(List<Conclusion> before, List<Conclusion> after) {}

    static List<DatasetChange> between(Edition earlier, Edition later) {
        EditionComparison comparison = new EditionComparison(earlier, later);
        List<ConclusionChange> changes = comparison.changes();
        List<DatasetChange> all = new ArrayList<>(comparison.renamings(earlier));
        all.addAll(changes);
        return all;
    }

    private List<ConclusionChange> changes() {
        record Changed(ConclusionPairs.Pairing pairing, List<FieldChange> fields) {}
        List<Changed> changed = new ArrayList<>();
        ChangedMemberships memberships = new ChangedMemberships();
        for (ConclusionPairs.Pairing pairing : pairings) {
            List<FieldChange> fields = List.of();
            if (pairing.before().size() == 1 && pairing.after().size() == 1) {
                fields = fields(pairing.before().get(0), pairing.after().get(0));
                if (fields.isEmpty()) {
                    follow(pairing.before().get(0), pairing.after().get(0));
                    continue;
                }
            }
            changed.add(new Changed(pairing, fields));
            pairing.before().forEach(memberships::add);
            pairing.after().forEach(memberships::add);
        }
        return changed.stream()
                .map(one -> change(one.pairing(), one.fields(), memberships))
                .sorted(ORDER)
                .toList();
    }

    private static List<FieldChange> fields(Compared one, Compared other) {
        return ConclusionFields.between(one.shown(), other.conclusion(), one.isTranslated());
    }

    /** Adds a conclusion to the renaming that changed it. */
    private void follow(Compared one, Compared other) {
        if (one.conclusion().equals(other.conclusion())) {
            return;
        }
        Followers all = followers.computeIfAbsent(
                renamed(one.conclusion()), any -> new Followers(new ArrayList<>(), new ArrayList<>()));
        all.before().add(one.conclusion());
        all.after().add(other.conclusion());
    }

    /** The renamed entity that a conclusion names first, or one that its statements name. */
    private EntityId renamed(Conclusion conclusion) {
        return NamedEntities.named(conclusion)
                .filter(renames::contains)
                .findFirst()
                .or(() -> renames.all().stream().map(Map.Entry::getKey).findFirst())
                .orElseThrow();
    }

    private ConclusionChange change(
            ConclusionPairs.Pairing pairing, List<FieldChange> fields, ChangedMemberships memberships) {
        List<Conclusion> was =
                pairing.before().stream().map(Compared::conclusion).toList();
        List<Conclusion> is = pairing.after().stream().map(Compared::conclusion).toList();
        Set<Cause> found = new LinkedHashSet<>(causes.of(pairing.before(), pairing.after()));
        if (was.size() == 1 && is.size() == 1) {
            new ClaimCauses(index, memberships)
                    .addTo(found, pairing.before().get(0).shown(), is.get(0));
        }
        List<FieldChange> differing = was.size() > 1 || is.size() > 1 ? ofSpells(was, is) : fields;
        return new ConclusionChange(type(was, is, differing), was, is, differing, List.copyOf(found));
    }

    private static ChangeType type(List<Conclusion> before, List<Conclusion> after, List<FieldChange> fields) {
        if (before.isEmpty()) {
            return ChangeType.ADDED;
        }
        if (after.isEmpty()) {
            return ChangeType.REMOVED;
        }
        if (before.size() > 1) {
            return after.size() > 1 ? ChangeType.REGROUPED : ChangeType.MERGED;
        }
        if (after.size() > 1) {
            return ChangeType.SPLIT;
        }
        List<String> said = fields.stream()
                .map(FieldChange::field)
                .filter(ConclusionFields::isSaid)
                .toList();
        if (said.isEmpty()) {
            return ChangeType.SUPPORT;
        }
        return said.equals(List.of(ConclusionFields.ID)) && after.get(0) instanceof Membership
                ? ChangeType.RENUMBERED
                : ChangeType.CHANGED;
    }

    private static List<FieldChange> ofSpells(List<Conclusion> before, List<Conclusion> after) {
        List<FieldChange> fields = new ArrayList<>();
        add(fields, ConclusionFields.ID, ids(before), ids(after));
        add(fields, ConclusionFields.PERIOD, periods(before), periods(after));
        return fields;
    }

    private static void add(List<FieldChange> fields, String field, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new FieldChange(field, before, after));
        }
    }

    private static String ids(Collection<Conclusion> spells) {
        return String.join(", ", spells.stream().map(one -> one.id().value()).toList());
    }

    private static String periods(Collection<Conclusion> spells) {
        return String.join(
                ", ",
                spells.stream()
                        .map(one -> ((Membership) one).spell())
                        .map(spell ->
                                spell.since().bound() + "/" + spell.until().bound())
                        .toList());
    }

    private List<EntityRenaming> renamings(Edition earlier) {
        Map<EntityId, List<Attribute>> attributes = new HashMap<>();
        if (!renames.areNone()) {
            for (Conclusion conclusion : earlier.conclusions()) {
                if (conclusion instanceof Attribute attribute
                        && renames.contains(attribute.entity())
                        && OF_RENAMING.contains(attribute.key())) {
                    attributes
                            .computeIfAbsent(attribute.entity(), any -> new ArrayList<>())
                            .add(attribute);
                }
            }
        }
        List<EntityRenaming> renamings = new ArrayList<>();
        for (Map.Entry<EntityId, EntityId> renamed : renames.all()) {
            EntityId from = renamed.getKey();
            Followers all = followers.getOrDefault(from, new Followers(List.of(), List.of()));
            renamings.add(new EntityRenaming(
                    from,
                    renamed.getValue(),
                    renames.shared(from),
                    all.before(),
                    all.after(),
                    causes.ofRenaming(from, attributes.getOrDefault(from, List.of()))));
        }
        return renamings;
    }

    private static Conclusion leading(ConclusionChange change) {
        return change.firstAfter().or(change::firstBefore).orElseThrow();
    }
}
