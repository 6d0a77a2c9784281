package org.comity.ingest.grammar;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.ingest.text.NearMiss;

/** The known key or role that someone probably meant, for suggestions: a word of the same meaning, or one spelled alike. */
public final class MeantWord {

    /** Words that people write, and those of the format. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("abbreviation", "short"),
            Map.entry("acronym", "short"),
            Map.entry("aka", "also called"),
            Map.entry("alias", "also called"),
            Map.entry("aliases", "also called"),
            Map.entry("also known as", "also called"),
            Map.entry("body", "of"),
            Map.entry("created", "established"),
            Map.entry("end", "until"),
            Map.entry("founded", "established"),
            Map.entry("from", "since"),
            Map.entry("full member", "member"),
            Map.entry("hq", "headquarters"),
            Map.entry("lang", "language"),
            Map.entry("license", "licence"),
            Map.entry("link", "address"),
            Map.entry("members", "member"),
            Map.entry("role", "as"),
            Map.entry("seat", "headquarters"),
            Map.entry("start", "since"),
            Map.entry("till", "until"),
            Map.entry("to", "until"),
            Map.entry("uri", "address"),
            Map.entry("url", "address"),
            Map.entry("website", "address"));

    private MeantWord() {}

    /**
     * The known word that was probably meant.
     *
     * @param written the word as written
     * @param known the words that could have been meant
     * @return the word of the same meaning if it is known, otherwise the nearest one; empty if none is near
     */
    public static Optional<String> among(String written, Collection<String> known) {
        String folded =
                written.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Optional.ofNullable(SAME.get(folded)).filter(known::contains).or(() -> NearMiss.among(written, known));
    }
}
