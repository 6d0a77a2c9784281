package org.comity.export.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.entity.Slug;

/** Makes names of columns from the names of schemes. */
final class ColumnNames {

    /** Words that YAML 1.1 reads as truth values or nothing. */
    private static final Set<String> NOT_TEXT = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final String MARK = "_code";

    private ColumnNames() {}

    /**
     * Makes the names, each different from the others and from those that are used, also behind a prefix such as {@code
     * member_}.
     *
     * @param schemes the schemes, in the order of the names
     * @param used the names of other columns
     */
    static Map<Slug, String> of(List<Slug> schemes, Set<String> used) {
        Map<Slug, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(NOT_TEXT);
        for (String name : used) {
            taken.add(name);
            taken.add(name.substring(name.indexOf('_') + 1));
        }
        Set<String> plain = new HashSet<>();
        schemes.forEach(scheme -> plain.add(snakeCase(scheme)));
        plain.removeAll(taken);
        for (Slug scheme : schemes) {
            String name = snakeCase(scheme);
            if (!plain.contains(name) || taken.contains(name)) {
                name = free(name + MARK, taken, plain);
            }
            taken.add(name);
            names.put(scheme, name);
        }
        return names;
    }

    private static String free(String name, Set<String> taken, Set<String> plain) {
        String free = name;
        for (int number = 2; taken.contains(free) || plain.contains(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    private static String snakeCase(Slug scheme) {
        String name = scheme.value().replace('-', '_');
        return Character.isDigit(name.charAt(0)) ? "id_" + name : name;
    }
}
