package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.Format;
import org.comity.export.folder.Staging;

/** A dataset and the formats to write it in, after a first look at all of its rows. */
public final class WritingPlan {

    private final Dataset dataset;
    private final Set<Format> formats;
    private final List<FormatWriter> writers;
    private final Survey survey;

    private WritingPlan(Dataset dataset, Set<Format> formats) {
        this.dataset = dataset;
        this.formats = formats;
        this.writers = formats.stream()
                .sorted()
                .map(format -> FormatWriters.of(format, dataset))
                .toList();
        this.survey = Survey.of(dataset, writers);
    }

    /** Looks at the rows of a dataset for some formats; writes nothing. */
    public static WritingPlan of(Dataset dataset, Set<Format> formats) {
        return new WritingPlan(dataset, Set.copyOf(formats));
    }

    /** What the formats cannot write as it is. */
    public List<Finding> findings() {
        return survey.findings();
    }

    /**
     * Writes all files; a plan can be carried out once.
     *
     * @param generator the program that publishes, for example {@code comity 1.0.0}
     * @param files receives the files
     * @throws IOException if a file cannot be written
     */
    public void write(String generator, Staging files) throws IOException {
        new DatasetWriter(dataset, survey, generator).write(writers, files);
        if (formats.stream().anyMatch(FormatWriters::hasSchema)) {
            FormatWriters.writeSchema(files);
        }
    }
}
