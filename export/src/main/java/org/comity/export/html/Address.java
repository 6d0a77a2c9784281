package org.comity.export.html;

import java.util.Locale;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.WhiteSpace;

/**
 * Where things are in the report. An address depends only on ids, so it stays when other rows change.
 *
 * <p>A membership is on the page of its body, an attribute on that of its entity, a claim on the first page, and a statement on
 * the page of its source, or on that of the editor.
 */
final class Address {

    static final String INDEX = "index.html";
    static final String MATRIX = "matrix.html";
    static final String NETWORK = "network.html";
    static final String EDITOR = "editor.html";

    /** Names of files stay short enough for every file system. */
    private static final int LONGEST = 120;

    private Address() {}

    static String page(EntityId entity) {
        return file("entity-", entity.value());
    }

    static String page(SourceId source) {
        return file("source-", source.value());
    }

    /** The name of a file: the id itself if it is plain, with a full stop for each slash, otherwise with a hash. */
    private static String file(String prefix, String id) {
        StringBuilder name = new StringBuilder(prefix);
        boolean plain = id.length() <= LONGEST;
        for (int i = 0; i < Math.min(id.length(), LONGEST); i++) {
            char c = id.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') {
                name.append(c);
            } else {
                plain &= c == '/';
                name.append(c == '/' ? '.' : '-');
            }
        }
        return (plain ? name : name.append("..").append(ContentHash.brief(id).toLowerCase(Locale.ROOT))) + ".html";
    }

    static String of(Conclusion conclusion) {
        String page = INDEX;
        if (conclusion instanceof Membership membership) {
            page = page(membership.body());
        } else if (conclusion instanceof Attribute attribute) {
            page = page(attribute.entity());
        }
        return page + "#" + fragment(anchor(conclusion.id()));
    }

    static String of(Dataset dataset, ConclusionId id) {
        return dataset.conclusion(id).map(Address::of).orElse(INDEX);
    }

    static String of(Statement statement) {
        return page(statement) + "#" + statement.id().value();
    }

    static String page(Statement statement) {
        return statement.evidence().map(Evidence::source).map(Address::page).orElse(EDITOR);
    }

    /** The id of the element of a conclusion: its id, without white space. */
    static String anchor(ConclusionId id) {
        StringBuilder anchor = new StringBuilder();
        id.value().codePoints().forEach(c -> anchor.appendCodePoint(WhiteSpace.isWhite(c) || c < ' ' ? '_' : c));
        return anchor.toString();
    }

    /** An id as the fragment of an address. Browsers read characters outside ASCII as they are. */
    static String fragment(String anchor) {
        StringBuilder out = new StringBuilder();
        anchor.codePoints().forEach(c -> {
            if (c > '~' || isUnreserved((char) c)) {
                out.appendCodePoint(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        });
        return out.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
