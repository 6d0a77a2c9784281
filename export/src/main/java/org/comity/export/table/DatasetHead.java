package org.comity.export.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Source;

/**
 * What is known about a dataset before its rows are read.
 *
 * @param corpus the corpus of the dataset
 * @param sources the texts that the dataset quotes
 * @param generator the program that publishes, for example {@code comity 1.0.0}
 * @param counts the number of rows of each table by its name, in the order of the tables
 * @param added the names of the tables that the program that publishes adds to those of {@link Tables}
 * @since 0.1
 */
public record DatasetHead(
        Corpus corpus, List<Source> sources, String generator, Map<String, Long> counts, List<String> added) {

    /**
     * Copies the lists and the counts, in their order.
     *
     * @param corpus the corpus of the dataset
     * @param sources the texts that the dataset quotes
     * @param generator the program that publishes, for example {@code comity 1.0.0}
     * @param counts the number of rows of each table by its name, in the order of the tables
     * @param added the names of the tables that the program that publishes adds
     */
    public DatasetHead {
        sources = List.copyOf(sources);
        added = List.copyOf(added);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Creates the head of a dataset without further tables.
     *
     * @param dataset the dataset
     * @param counts the number of rows of each table
     * @param generator the program that publishes
     * @return the head
     */
    public static DatasetHead of(Dataset dataset, Map<String, Long> counts, String generator) {
        return new DatasetHead(dataset.corpus(), dataset.sources(), generator, counts, List.of());
    }
}
