package org.comity.ingest.grammar;

import java.util.Optional;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/** The names that annotators write: slugs, with spaces or hyphens. */
public final class Names {

    private Names() {}

    /** The slug in a scalar: lower-case words, joined by spaces or hyphens. */
    public static Optional<Slug> slug(ScalarNode scalar, String what, Report report) {
        String text = scalar.text();
        String hyphened = hyphened(scalar);
        if (Slug.isSlug(hyphened)) {
            return Optional.of(new Slug(hyphened));
        }
        report.error(
                scalar,
                "bad-name",
                what,
                QuotedText.of(text) + " is not a valid " + what
                        + ": use lower-case letters a to z and digits, joined by single spaces or hyphens",
                lenient(text).map(slug -> NearMiss.question(slug.words())));
        return Optional.empty();
    }

    /** The text of a scalar in the form of a slug, if it can be one. */
    static String hyphened(ScalarNode scalar) {
        return scalar.text().replace(' ', '-');
    }

    /** The slug that a text probably means. */
    static Optional<Slug> lenient(String text) {
        try {
            return Optional.of(Slug.parse(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
