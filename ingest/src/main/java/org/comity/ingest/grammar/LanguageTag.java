package org.comity.ingest.grammar;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ScalarNode;

/** The tags of languages, such as {@code en} and {@code zh-Hant} (BCP 47, RFC 5646, section 2.1). */
final class LanguageTag {

    private LanguageTag() {}

    /** The tag in a scalar; a finding if it is not a valid tag. */
    static Optional<String> check(ScalarNode scalar, Report report) {
        try {
            String tag = scalar.text();
            new Locale.Builder().setLanguageTag(tag);
            if (!tag.isBlank()) {
                return Optional.of(tag);
            }
        } catch (IllformedLocaleException malformed) {
            // The finding below reports it.
        }
        report.error(
                scalar,
                "bad-language",
                "language",
                QuotedText.of(scalar.text()) + " is not a language tag",
                Optional.of("write a tag of BCP 47, such as en or pt-BR"));
        return Optional.empty();
    }
}
