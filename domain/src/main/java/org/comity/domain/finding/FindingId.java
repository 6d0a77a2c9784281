package org.comity.domain.finding;

import java.io.Serializable;
import java.util.Comparator;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * The stable id of a finding: what is wrong, and with what. A corpus uses it to accept the finding.
 *
 * <p>It contains no line number and nothing else that changes if unrelated annotations are added or removed.
 *
 * @param code what is wrong, a {@link Slug} such as {@code start-disagreement}
 * @param subject what it concerns, such as {@code iom.observer.add}, never blank
 * @since 0.1
 */
public record FindingId(String code, String subject) implements Comparable<FindingId>, Serializable {

    private static final Comparator<FindingId> ORDER =
            Comparator.comparing(FindingId::code).thenComparing(FindingId::subject);

    /**
     * Checks the characters of the code, and that there is a subject.
     *
     * @param code what is wrong, a slug
     * @param subject what it concerns, never blank
     * @throws IllegalArgumentException if the code is not a slug or the subject is blank; the message quotes it
     */
    public FindingId {
        if (!Slug.isSlug(code)) {
            throw new IllegalArgumentException("not a finding code: " + QuotedText.of(code));
        }
        Words.check(subject, "the subject of a finding");
    }

    /**
     * The id with this text, as {@link #parse} reads it.
     *
     * @param text the code and the subject, joined by {@code .}
     * @return the id
     * @throws IllegalArgumentException if the text is not the id of a finding; the message quotes it
     */
    public static FindingId of(String text) {
        return parse(text);
    }

    /**
     * Reads the printed form back.
     *
     * @param text code and subject, joined by the first {@code .}
     * @return the id
     * @throws IllegalArgumentException if the text does not have this form; the message quotes it
     */
    public static FindingId parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0
                || !Slug.isSlug(text.substring(0, dot))
                || text.substring(dot + 1).isBlank()) {
            throw new IllegalArgumentException("not the id of a finding (code.subject): " + QuotedText.of(text));
        }
        return new FindingId(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(FindingId other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code code.subject}. */
    @Override
    public String toString() {
        return code + "." + subject;
    }
}
