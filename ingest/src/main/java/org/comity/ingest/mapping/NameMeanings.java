package org.comity.ingest.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.entity.EntityId;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.Names;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * The key {@code means:} of {@code names:}: the entities that names in their exact spelling mean, whatever the register
 * says.
 *
 * @param meanings the ids of the entities by the spellings
 */
public record NameMeanings(Map<String, EntityId> meanings) {

    /** No meanings. */
    public static final NameMeanings NONE = new NameMeanings(Map.of());

    /** Copies the map. */
    public NameMeanings {
        meanings = Map.copyOf(meanings);
    }

    /** Reads {@code means:} of the fields of {@code names:}. */
    static NameMeanings read(Fields names, Report report) {
        Map<String, EntityId> meanings = new TreeMap<>();
        names.get("means")
                .flatMap(node -> Fields.of(node, "'means'", report))
                .ifPresent(means -> means.entries().forEach(entry -> meaning(entry, meanings, report)));
        return new NameMeanings(meanings);
    }

    private static void meaning(NodeEntry entry, Map<String, EntityId> meanings, Report report) {
        String name = entry.key().text();
        if (!NameKey.isName(name)) {
            report.error(entry.key(), "not-a-value", "means", "'means' needs a name with visible characters");
        } else if (entry.value() instanceof ScalarNode scalar) {
            Names.slug(scalar, "entity", report)
                    .ifPresent(slug -> meanings.put(NameKey.spelling(name), EntityId.of(slug.value())));
        } else {
            report.error(entry.value(), "not-a-value", "means", "a name must mean exactly one entity");
        }
    }

    /** These meanings, and further ones for names that these do not have. */
    public NameMeanings or(NameMeanings further) {
        if (further.meanings.isEmpty()) {
            return this;
        }
        Map<String, EntityId> all = new TreeMap<>(further.meanings);
        all.putAll(meanings);
        return new NameMeanings(all);
    }

    /** The entity that a name means. */
    Optional<EntityId> find(String name) {
        return meanings.isEmpty() || !NameKey.isName(name)
                ? Optional.empty()
                : Optional.ofNullable(meanings.get(NameKey.spelling(name)));
    }
}
