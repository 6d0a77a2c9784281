package org.comity.export.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Source;

/**
 * What is known of a dataset before its rows are read.
 *
 * @param corpus where the dataset comes from
 * @param sources the texts that it quotes
 * @param generator who publishes, such as {@code comity 1.0.0}
 * @param counts how many rows each table has, by its name, in the order of the tables
 */
public record DatasetHead(Corpus corpus, List<Source> sources, String generator, Map<String, Long> counts) {

    /** Copies the list and the counts, in their order. */
    public DatasetHead {
        sources = List.copyOf(sources);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * The head of a dataset.
     *
     * @param dataset which dataset
     * @param counts how many rows each table has
     * @param generator who publishes
     * @return the head
     */
    public static DatasetHead of(Dataset dataset, Map<String, Long> counts, String generator) {
        return new DatasetHead(dataset.corpus(), dataset.sources(), generator, counts);
    }
}
