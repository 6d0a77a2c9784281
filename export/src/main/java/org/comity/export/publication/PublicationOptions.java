package org.comity.export.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset is published.
 *
 * @param gitAttributes whether to write a file that keeps git from changing the dataset
 * @param cancellationOrNull lets other threads cancel the publication, or null
 * @param tables the tables that are published in addition to those of Comity, before those of installed providers
 * @param quotes what became of the quotes of the corpus, for the manifest: numbers by what they count
 * @since 0.1
 */
public record PublicationOptions(
        boolean gitAttributes,
        @Nullable Cancellation cancellationOrNull,
        List<Table<?>> tables,
        Map<String, Long> quotes) {

    private static final Pattern QUOTES = Pattern.compile("[a-z ()]{1,60}");

    /** A publication without a file for git or tables of the program, which other threads cannot cancel. */
    public static final PublicationOptions DEFAULT = new PublicationOptions(false, null, List.of(), Map.of());

    /**
     * Copies the list.
     *
     * @param gitAttributes whether to write a file that keeps git from changing the dataset
     * @param cancellationOrNull lets other threads cancel the publication, or null
     * @param tables the tables that are published in addition to those of Comity, before those of installed providers
     * @param quotes what became of the quotes of the corpus, for the manifest: numbers by what they count
     * @throws IllegalArgumentException if a name of the quotes is not made of small letters, spaces and parentheses, or a number
     *     is negative
     */
    public PublicationOptions {
        tables = List.copyOf(tables);
        quotes.forEach((what, number) -> {
            if (!QUOTES.matcher(what).matches() || number < 0) {
                throw new IllegalArgumentException("not a number of quotes: '" + what + ": " + number + "'");
            }
        });
        quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
    }

    /**
     * A file {@code .gitattributes} in the folder, which keeps git from changing the line ends of the dataset. One that
     * Comity did not write is not replaced.
     *
     * @return new options
     */
    public PublicationOptions withGitAttributes() {
        return new PublicationOptions(true, cancellationOrNull, tables, quotes);
    }

    /**
     * A cancellation.
     *
     * @param cancellation lets other threads cancel the publication; for one publication only
     * @return new options
     */
    public PublicationOptions withCancellation(Cancellation cancellation) {
        return new PublicationOptions(
                gitAttributes, Objects.requireNonNull(cancellation, "cancellation"), tables, quotes);
    }

    /**
     * Tables that are published in every format in addition to those of Comity, in place of the tables given before. They
     * are files of the dataset like all others, with descriptors and in the manifest; {@link
     * org.comity.export.reading.DatasetReader} ignores their rows. Their columns can refer to the tables of Comity.
     *
     * @param added the tables; their names are in {@code snake_case}, have at most 25 characters, and are not used yet
     * @return new options
     */
    public PublicationOptions withTables(List<Table<?>> added) {
        return new PublicationOptions(gitAttributes, cancellationOrNull, added, quotes);
    }

    /**
     * What became of the quotes of the corpus when it was read. The manifest has these numbers.
     *
     * @param figures numbers by what they count, in the order of the file; the names have only small letters, spaces and
     *     parentheses
     * @return new options
     * @throws IllegalArgumentException if a name or a number does not have this form
     */
    public PublicationOptions withQuotes(Map<String, Long> figures) {
        return new PublicationOptions(gitAttributes, cancellationOrNull, tables, figures);
    }

    /**
     * The cancellation.
     *
     * @return the cancellation, or empty
     */
    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellationOrNull);
    }
}
