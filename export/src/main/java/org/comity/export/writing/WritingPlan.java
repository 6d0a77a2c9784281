package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.json.DatasetSchema;
import org.comity.export.table.DatasetTables;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.Tables;

/** A dataset and the formats to write it in, after a first look at its rows. */
public final class WritingPlan {

    private final Dataset dataset;
    private final DatasetTables tables;
    private final List<DatasetFormat> formats;
    private final List<Table<?>> added;
    private final List<FormatWriter> writers;
    private final Survey survey;

    private WritingPlan(
            Dataset dataset,
            List<DatasetFormat> formats,
            List<Table<?>> added,
            BiFunction<Dataset, List<FormatWriter>, Survey> survey) {
        this.dataset = dataset;
        this.tables = Tables.of(dataset);
        this.formats = formats;
        this.added = added;
        this.writers = formats.stream()
                .map(format -> FormatWriter.of(format, dataset, tables, added))
                .toList();
        PublishedPaths.check(writers);
        this.survey = survey.apply(dataset, writers);
    }

    /**
     * Looks at some rows of a dataset, in the hope that its formats can contain everything; writes nothing. Whatever they
     * cannot contain ends the writing with {@link org.comity.export.survey.UnforeseenLoss}.
     *
     * @param dataset the dataset
     * @param formats the formats, from {@link FormatSelection}
     * @param added the tables that the program adds, from {@link org.comity.export.extension.AddedTables}
     */
    public static WritingPlan sampled(Dataset dataset, List<DatasetFormat> formats, List<Table<?>> added) {
        return new WritingPlan(dataset, formats, added, Survey::sampled);
    }

    /**
     * Looks at all rows of a dataset for some formats; writes nothing.
     *
     * @param dataset the dataset
     * @param formats the formats, from {@link FormatSelection}
     * @param added the tables that the program adds, from {@link org.comity.export.extension.AddedTables}
     */
    public static WritingPlan of(Dataset dataset, List<DatasetFormat> formats, List<Table<?>> added) {
        return new WritingPlan(dataset, formats, added, Survey::of);
    }

    /** The paths of the files that the formats write. */
    public List<String> files() {
        return writers.stream().flatMap(writer -> writer.files().stream()).toList();
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
    public void write(String generator, FormatFiles files) throws IOException {
        List<String> names = added.stream().map(table -> table.name()).toList();
        new DatasetWriter(dataset, survey, generator, names).write(writers, files);
        if (formats.stream().anyMatch(DatasetFormat::hasSchema)) {
            List<TableHead> heads = Stream.concat(tables.published().stream(), added.stream())
                    .map(Table::head)
                    .toList();
            files.write(
                    DatasetSchema.NAME,
                    out -> DatasetSchema.write(
                            heads,
                            names,
                            tables.series().stream().map(Table::head).toList(),
                            out));
        }
    }
}
