package org.comity.export.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.Format;
import org.comity.export.csv.CsvForExcel;
import org.comity.export.excel.WorkbookPlan;
import org.comity.export.folder.Staging;
import org.comity.export.table.Loss;

/** A dataset and the formats to write it in, after a first look at its rows. */
public final class WritingPlan {

    private final Dataset dataset;
    private final Set<Format> formats;
    private final List<FormatWriter> writers;
    private final Survey survey;

    private WritingPlan(Dataset dataset, Set<Format> formats, BiFunction<Dataset, List<FormatWriter>, Survey> survey) {
        this.dataset = dataset;
        this.formats = formats;
        this.writers = formats.stream()
                .sorted()
                .map(format -> FormatWriters.of(format, dataset))
                .toList();
        this.survey = survey.apply(dataset, writers);
    }

    /**
     * Looks at some rows of a dataset, in the hope that its formats can contain everything; writes nothing. Whatever they
     * cannot contain ends the writing with {@link org.comity.export.table.UnforeseenLoss}.
     */
    public static WritingPlan sampled(Dataset dataset, Set<Format> formats) {
        return new WritingPlan(dataset, Set.copyOf(formats), Survey::sampled);
    }

    /** Looks at all rows of a dataset for some formats; writes nothing. */
    public static WritingPlan of(Dataset dataset, Set<Format> formats) {
        return new WritingPlan(dataset, Set.copyOf(formats), Survey::of);
    }

    /** What a format cannot contain, for all formats. */
    public static List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(List.of(Loss.OF_SURROGATES));
        losses.addAll(WorkbookPlan.losses());
        losses.addAll(CsvForExcel.losses());
        return losses;
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
