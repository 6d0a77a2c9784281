package org.comity.ingest.grammar;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.ValueForm;
import org.comity.ingest.node.ScalarNode;

/** The keys of statements, for rules that make statements. */
public final class StatementKeys {

    private StatementKeys() {}

    /** All keys that a statement of any kind may have, except for its quotes. */
    public static List<String> all() {
        return Stream.of(
                        MembershipFields.KEYS,
                        List.of("about", "count", "is", "every", "is also"),
                        attributes(),
                        ProvenanceFields.KEYS)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** The keys of attributes whose values may be a map: texts by language, identifiers by scheme. */
    public static List<String> mapped() {
        return AttributeKey.builtIn().stream()
                .filter(key -> key.form() == ValueForm.TEXT || key.form() == ValueForm.IDENTIFIER)
                .map(AttributeFields::written)
                .toList();
    }

    /** Whether a key of a statement is an attribute, built in or of the corpus. */
    public static boolean isAttribute(ScalarNode key) {
        return AttributeFields.find(key).isPresent();
    }

    /** The keys of attributes of an entity. */
    public static List<String> attributes() {
        return AttributeFields.KEYS;
    }
}
