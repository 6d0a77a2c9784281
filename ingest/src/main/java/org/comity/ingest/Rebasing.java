package org.comity.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.ingest.rebase.RebasedQuote;

/**
 * What became of the quotes of a text in a later version.
 *
 * @since 0.1
 */
public final class Rebasing {

    private final List<RebasedQuote> quotes;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, String> obstacles;
    private final List<Finding> findings;

    Rebasing(
            List<RebasedQuote> quotes,
            Map<String, byte[]> files,
            Map<String, String> obstacles,
            List<Finding> findings) {
        this.quotes = List.copyOf(quotes);
        this.files = new TreeMap<>(files);
        this.obstacles = Collections.unmodifiableSortedMap(new TreeMap<>(obstacles));
        this.findings = findings.stream().distinct().sorted().toList();
    }

    /**
     * The quotes.
     *
     * @return what became of each, by file and in the order of each file
     */
    public List<RebasedQuote> quotes() {
        return quotes;
    }

    /**
     * The annotation files that have to change.
     *
     * @return their paths inside the corpus, sorted
     */
    public Set<String> changedFiles() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /**
     * The new bytes of an annotation file.
     *
     * @param path its path inside the corpus
     * @return the bytes, or empty if the file does not change
     */
    public Optional<byte[]> changed(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /**
     * The annotation files that cannot be changed as they should be.
     *
     * @return by path inside the corpus, the reason; sorted
     */
    public SortedMap<String, String> obstacles() {
        return obstacles;
    }

    /**
     * What keeps texts and annotation files from being read.
     *
     * @return the findings, sorted
     */
    public List<Finding> findings() {
        return findings;
    }
}
