package org.comity.domain.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * A kind of finding that Comity reports, with explanations for the documentation, the help and the reports.
 *
 * <p>The texts are plain English with code in backticks and links of Markdown, relative to the folder {@code docs}.
 *
 * @param code the code of its findings, a slug such as {@code quote-not-found}
 * @param severities the severities that its findings can have, at least one, without repetition
 * @param group the heading under which it is listed, such as {@code Quotes}
 * @param title what is wrong, in a few words
 * @param meaning what a finding of this kind means
 * @param example an example of what causes it
 * @param remedy what to do
 * @since 0.1
 */
public record FindingKind(
        String code,
        List<Severity> severities,
        String group,
        String title,
        String meaning,
        String example,
        String remedy)
        implements Serializable {

    /**
     * Checks that the code is a slug, that there is a severity, and that no text is blank.
     *
     * @param code the code of its findings
     * @param severities the severities that its findings can have
     * @param group the heading under which it is listed
     * @param title what is wrong, in a few words
     * @param meaning what a finding of this kind means
     * @param example an example of what causes it
     * @param remedy what to do
     * @throws IllegalArgumentException if a value is not valid; the message quotes it
     */
    public FindingKind {
        if (!Slug.isSlug(code)) {
            throw new IllegalArgumentException("not a finding code: " + QuotedText.of(code));
        }
        severities = List.copyOf(severities);
        if (severities.isEmpty() || severities.stream().distinct().count() < severities.size()) {
            throw new IllegalArgumentException("not a list of different severities: " + severities);
        }
        Words.check(group, "the group of " + code);
        Words.check(title, "the title of " + code);
        Words.check(meaning, "the meaning of " + code);
        Words.check(example, "the example of " + code);
        Words.check(remedy, "the remedy of " + code);
    }

    /**
     * All kinds of findings that Comity itself reports.
     *
     * <p>Readers of other formats may report findings with their own codes, which are not listed.
     *
     * @return the kinds, in the order of the documentation: by group
     */
    public static List<FindingKind> builtIn() {
        return FindingKindTable.KINDS;
    }

    /**
     * The kind of the findings with a code.
     *
     * @param code the code, such as {@code quote-not-found}
     * @return the kind, or empty if Comity itself reports no findings with this code
     */
    public static Optional<FindingKind> find(String code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(FindingKindTable.BY_CODE.get(code));
    }
}
