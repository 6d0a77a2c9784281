package org.comity.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.yaml.YamlEntry;
import org.comity.ingest.yaml.YamlList;
import org.comity.ingest.yaml.YamlMap;
import org.comity.ingest.yaml.YamlNode;
import org.comity.ingest.yaml.YamlScalar;

/** The fields of one map of an annotation file, read as what they should be; what they are not becomes a finding. */
final class Fields {

    private final YamlMap map;
    private final Report report;

    private Fields(YamlMap map, Report report) {
        this.map = map;
        this.report = report;
    }

    /** The fields of a node that should be a map. */
    static Optional<Fields> of(YamlNode node, String what, Report report) {
        if (node instanceof YamlMap map) {
            return Optional.of(new Fields(map, report));
        }
        report.error(node, "not-a-map", what, what + " should be a map of keys and values");
        return Optional.empty();
    }

    YamlMap node() {
        return map;
    }

    List<YamlEntry> entries() {
        return map.entries();
    }

    boolean has(String key) {
        return map.get(key).isPresent();
    }

    Optional<YamlNode> get(String key) {
        return map.get(key);
    }

    /** Reports every key that is not known here. */
    void allowOnly(String what, Collection<String> known) {
        for (YamlEntry entry : map.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                report.error(
                        entry.key(),
                        "unknown-key",
                        key,
                        "unknown key '" + key + "' in " + what,
                        NearMiss.among(key, known).map(near -> "did you mean '" + near + "'?"));
            }
        }
    }

    /** The scalars of a field: itself, or the items of its list. */
    List<YamlScalar> scalars(String key) {
        return map.get(key).map(node -> scalars(node, key, report)).orElse(List.of());
    }

    /** The scalars of a field that has to be there. */
    List<YamlScalar> required(String key, String what) {
        if (!has(key)) {
            report.error(map, "missing-key", key, what + " needs '" + key + "'");
        }
        return scalars(key);
    }

    /** The one scalar of a field; a list is a finding. */
    Optional<YamlScalar> scalar(String key) {
        return map.get(key).flatMap(node -> {
            if (node instanceof YamlScalar scalar && !scalar.isEmpty()) {
                return Optional.of(scalar);
            }
            report.error(node, "not-a-value", key, "'" + key + "' should be a single value");
            return Optional.empty();
        });
    }

    /** The text of a field that is one scalar. */
    Optional<String> text(String key) {
        return scalar(key).map(YamlScalar::text);
    }

    /** The text of a field that is one scalar and not blank; blank text is a finding. */
    Optional<String> words(String key) {
        return scalar(key).flatMap(scalar -> {
            if (scalar.text().isBlank()) {
                report.error(scalar, "not-a-value", key, "'" + key + "' has no words");
                return Optional.empty();
            }
            return Optional.of(scalar.text());
        });
    }

    /** The nodes of a field: itself, or the items of its list; that the list is empty is a finding. */
    List<YamlNode> nodes(String key) {
        if (map.get(key).orElse(null) instanceof YamlList list) {
            if (list.items().isEmpty()) {
                report.error(list, "not-a-value", key, "'" + key + "' has no value");
            }
            return list.items();
        }
        return map.get(key).stream().toList();
    }

    /** The entries of a map that has to have some. */
    static List<YamlEntry> someEntries(YamlNode node, String key, Report report) {
        List<YamlEntry> entries =
                of(node, "'" + key + "'", report).map(Fields::entries).orElse(List.of());
        if (node instanceof YamlMap && entries.isEmpty()) {
            report.error(node, "not-a-value", key, "'" + key + "' has no value");
        }
        return entries;
    }

    /** The scalars of a node: itself, or the items of its list. */
    static List<YamlScalar> scalars(YamlNode node, String key, Report report) {
        List<YamlScalar> scalars = new ArrayList<>();
        for (YamlNode item : node instanceof YamlList list ? list.items() : List.of(node)) {
            if (item instanceof YamlScalar scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            } else {
                report.error(item, "not-a-value", key, "'" + key + "' should be a value or a list of values");
            }
        }
        if (node instanceof YamlList list && list.items().isEmpty()) {
            report.error(node, "not-a-value", key, "'" + key + "' has no value");
        }
        return scalars;
    }
}
