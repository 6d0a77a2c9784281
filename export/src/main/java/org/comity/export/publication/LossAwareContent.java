package org.comity.export.publication;

import java.io.IOException;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.folder.OutputFolder;
import org.comity.export.folder.Staging;
import org.comity.export.format.DatasetFormat;
import org.comity.export.survey.UnforeseenLoss;
import org.comity.export.table.Table;
import org.comity.export.writing.WritingPlan;

/**
 * The files of a dataset. They are written at once, in the hope that the formats can contain everything. If they cannot,
 * all rows are looked at, and the files are written again with findings about what is lost.
 */
final class LossAwareContent implements OutputFolder.Content {

    private final List<DatasetFormat> formats;
    private final List<Table<?>> added;
    private final String generator;
    private Dataset dataset;
    private List<Finding> losses = List.of();

    LossAwareContent(Dataset dataset, List<DatasetFormat> formats, List<Table<?>> added, String generator) {
        this.dataset = dataset;
        this.formats = formats;
        this.added = added;
        this.generator = generator;
    }

    /** The dataset, after writing with the findings about what is lost. */
    Dataset dataset() {
        return dataset;
    }

    /** What is lost, after writing. */
    List<Finding> losses() {
        return losses;
    }

    @Override
    public void writeTo(Staging files) throws IOException {
        WritingPlan hopeful = WritingPlan.sampled(dataset, formats, added);
        if (hopeful.findings().isEmpty()) {
            try {
                hopeful.write(generator, files);
                return;
            } catch (UnforeseenLoss lost) {
                files.startAgain();
            }
        }
        WritingPlan plan = WritingPlan.of(dataset, formats, added);
        losses = plan.findings();
        if (!losses.isEmpty()) {
            dataset = dataset.withFindings(losses);
            plan = WritingPlan.of(dataset, formats, added);
        }
        plan.write(generator, files);
    }
}
