package org.comity.ingest.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Statement;

/**
 * The kinds of entities that the statements of a file quote. A file has to declare the kind of an entity; if it also
 * quotes the same kind, the declaration is not an assertion.
 */
public final class QuotedKinds {

    private final Set<QuotedKind> quoted = new HashSet<>();

    /** A kind, and the file that quotes it. */
    private record QuotedKind(String file, EntityId about, AttributeValue kind) {}

    private QuotedKinds() {}

    /** The kinds among the statements of annotations. */
    public static QuotedKinds among(Collection<Statement> said) {
        QuotedKinds kinds = new QuotedKinds();
        for (Statement statement : said) {
            if (statement instanceof AttributeStatement attribute
                    && attribute.key().equals(AttributeKey.KIND)
                    && attribute.evidence().isPresent()) {
                for (Origin origin : attribute.origins()) {
                    kinds.quoted.add(new QuotedKind(origin.file(), attribute.about(), attribute.value()));
                }
            }
        }
        return kinds;
    }

    /** Returns whether a declaration asserts a kind that its file quotes. */
    public boolean has(Statement assertion) {
        return assertion instanceof AttributeStatement attribute
                && attribute.key().equals(AttributeKey.KIND)
                && attribute.origins().stream()
                        .allMatch(origin ->
                                quoted.contains(new QuotedKind(origin.file(), attribute.about(), attribute.value())));
    }
}
