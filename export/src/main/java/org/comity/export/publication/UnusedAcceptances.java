package org.comity.export.publication;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.service.ExtensionFailure;
import org.comity.export.Format;
import org.comity.export.extension.AddedTables;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.Loss;
import org.comity.export.survey.Losses;
import org.comity.export.writing.FormatSelection;
import org.comity.export.writing.WritingPlan;

/** The findings about unused acceptances of what a format cannot contain. Only publication can say whether they are used. */
final class UnusedAcceptances {

    private static final String UNUSED = "acceptance-unused";

    private UnusedAcceptances() {}

    /** Returns a dataset without these findings. */
    static Dataset undecided(Dataset dataset) {
        if (dataset.findings().stream().noneMatch(finding -> finding.id().code().equals(UNUSED))) {
            return dataset;
        }
        return without(
                isOfLoss(Stream.concat(
                        Stream.of(Losses.OF_SURROGATES), all().flatMap(format -> format.losses().stream()))),
                dataset);
    }

    /** Returns a dataset without those of these findings that different formats need. */
    static Dataset withoutThoseOfOtherFormats(Dataset dataset, List<DatasetFormat> formats) {
        boolean complains =
                undecided(dataset).findings().size() < dataset.findings().size();
        if (!complains) {
            return dataset;
        }
        Set<String> labels = formats.stream().map(DatasetFormat::label).collect(Collectors.toSet());
        List<DatasetFormat> others =
                all().filter(format -> !labels.contains(format.label())).toList();
        List<DatasetFormat> writable =
                others.stream().filter(format -> format.missing().isEmpty()).toList();
        Set<String> met = writable.isEmpty()
                ? Set.of()
                : WritingPlan.of(dataset, FormatSelection.of(writable), AddedTables.of(List.of())).findings().stream()
                        .map(finding -> finding.id().toString())
                        .collect(Collectors.toSet());
        Predicate<String> unknown = isOfLoss(others.stream()
                .filter(format -> format.missing().isPresent())
                .flatMap(format -> format.losses().stream()));
        return without(id -> met.contains(id) || unknown.test(id), dataset);
    }

    private static Stream<DatasetFormat> all() {
        return Stream.concat(Format.all().stream(), ExtensionFailure.unlessUnusable(Format::installed).stream());
    }

    private static Predicate<String> isOfLoss(Stream<Loss> losses) {
        List<String> beginnings = losses.map(loss -> loss.code() + ".").toList();
        return id -> beginnings.stream().anyMatch(id::startsWith);
    }

    private static Dataset without(Predicate<String> accepted, Dataset dataset) {
        List<Finding> findings = dataset.findings().stream()
                .filter(finding -> !finding.id().code().equals(UNUSED)
                        || !accepted.test(finding.id().subject()))
                .toList();
        return findings.size() == dataset.findings().size()
                ? dataset
                : Dataset.of(dataset.corpus(), dataset.statements(), dataset.conclusions(), findings);
    }
}
