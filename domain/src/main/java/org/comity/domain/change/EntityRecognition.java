package org.comity.domain.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;

/**
 * Recognizes entities that have a new id: an id that only the earlier dataset has and one that only the later dataset
 * has belong to the same entity if they share an identifier that no other of these entities has. If no identifiers
 * contradict each other, a full name is sufficient.
 */
final class EntityRecognition {

    private final Map<EntityId, EntityId> ids = new TreeMap<>();
    private final Map<EntityId, Set<AttributeValue>> shared = new HashMap<>();

    private EntityRecognition() {}

    static Renames between(List<Conclusion> earlier, List<Conclusion> later) {
        Map<EntityId, Profile> gone = profiles(earlier);
        Map<EntityId, Profile> come = profiles(later);
        Set<EntityId> both = new HashSet<>(gone.keySet());
        both.retainAll(come.keySet());
        gone.keySet().removeAll(both);
        come.keySet().removeAll(both);
        EntityRecognition recognition = new EntityRecognition();
        recognition.pair(gone, come, Profile::identifiers);
        recognition.pair(gone, come, Profile::names);
        return new Renames(recognition.ids, recognition.shared);
    }

    /** Pairs the entities that share a value with each other and with no other entity. */
    private void pair(
            Map<EntityId, Profile> gone, Map<EntityId, Profile> come, Function<Profile, Set<AttributeValue>> values) {
        Map<AttributeValue, Set<EntityId>> before = byValue(gone, values);
        Map<AttributeValue, Set<EntityId>> after = byValue(come, values);
        Map<EntityId, Set<EntityId>> forward = new LinkedHashMap<>();
        Map<EntityId, Set<EntityId>> backward = new HashMap<>();
        before.forEach((value, from) -> {
            Set<EntityId> to = after.getOrDefault(value, Set.of());
            if (from.size() == 1 && to.size() == 1) {
                EntityId one = from.iterator().next();
                EntityId other = to.iterator().next();
                forward.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
                backward.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
            }
        });
        forward.forEach((from, candidates) -> {
            EntityId to = candidates.iterator().next();
            if (candidates.size() == 1 && backward.getOrDefault(to, Set.of()).size() == 1) {
                Profile one = gone.getOrDefault(from, new Profile());
                Profile other = come.getOrDefault(to, new Profile());
                if (one.canBe(other)) {
                    Set<AttributeValue> common = new TreeSet<>(values.apply(one));
                    common.retainAll(values.apply(other));
                    ids.put(from, to);
                    shared.put(from, common);
                }
            }
        });
        gone.keySet().removeAll(ids.keySet());
        come.keySet().removeAll(new HashSet<>(ids.values()));
    }

    private static Map<AttributeValue, Set<EntityId>> byValue(
            Map<EntityId, Profile> profiles, Function<Profile, Set<AttributeValue>> values) {
        Map<AttributeValue, Set<EntityId>> byValue = new LinkedHashMap<>();
        profiles.forEach((id, profile) -> values.apply(profile)
                .forEach(value -> byValue.computeIfAbsent(value, any -> new LinkedHashSet<>())
                        .add(id)));
        return byValue;
    }

    /** The identifiers and full names of each entity that has a kind. */
    private static Map<EntityId, Profile> profiles(List<Conclusion> conclusions) {
        Map<EntityId, Profile> profiles = new LinkedHashMap<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Attribute attribute) {
                profiles.computeIfAbsent(attribute.entity(), any -> new Profile())
                        .add(attribute);
            }
        }
        profiles.values().removeIf(profile -> profile.kinds.isEmpty());
        return profiles;
    }

    /** What an entity is recognized by. */
    private static final class Profile {

        private final Set<AttributeValue> identifiers = new TreeSet<>();
        private final Set<AttributeValue> names = new TreeSet<>();
        private final List<AttributeValue> kinds = new ArrayList<>(1);

        void add(Attribute attribute) {
            AttributeKey key = attribute.key();
            AttributeValue value = attribute.value();
            if (key.equals(AttributeKey.KIND)) {
                kinds.add(value);
            } else if (value instanceof AttributeValue.Identifier identifier && key.equals(AttributeKey.IDENTIFIERS)) {
                identifiers.add(new AttributeValue.Identifier(identifier.scheme(), identifier.value()));
            } else if (key.equals(AttributeKey.NAME) || key.equals(AttributeKey.ALSO_CALLED)) {
                names.add(new AttributeValue.Text(value.text(), null));
            }
        }

        Set<AttributeValue> identifiers() {
            return identifiers;
        }

        Set<AttributeValue> names() {
            return names;
        }

        /** Whether a shared identifier, or neither kind nor identifiers, speaks against the same entity. */
        boolean canBe(Profile other) {
            Set<AttributeValue> common = new TreeSet<>(identifiers);
            common.retainAll(other.identifiers);
            if (!common.isEmpty()) {
                return true;
            }
            Set<Object> schemes = schemes();
            schemes.retainAll(other.schemes());
            return schemes.isEmpty() && isOrganization() == other.isOrganization();
        }

        private Set<Object> schemes() {
            Set<Object> schemes = new HashSet<>();
            for (AttributeValue value : identifiers) {
                if (value instanceof AttributeValue.Identifier identifier) {
                    schemes.add(identifier.scheme());
                }
            }
            return schemes;
        }

        private boolean isOrganization() {
            return kinds.stream().anyMatch(kind -> kind.kind().orElse(null) instanceof OrganizationKind);
        }
    }
}
