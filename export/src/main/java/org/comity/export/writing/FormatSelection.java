package org.comity.export.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.service.ExtensionFailure;
import org.comity.export.Format;
import org.comity.export.extension.GuardedFormat;
import org.comity.export.format.DatasetFormat;
import org.comity.export.survey.PlannedFormat;

/** The formats of a publication, in their order: those of Comity, then the others by name. */
public final class FormatSelection {

    private FormatSelection() {}

    /**
     * Checks and orders formats.
     *
     * @param formats the formats; a format that is there twice counts once
     * @return the formats; those of other projects are guarded
     * @throws IllegalArgumentException if there is no format
     * @throws IllegalStateException if a format cannot be written on this machine; the message says what to do
     * @throws ExtensionFailure if a format of another project fails, or has a name that cannot be used
     */
    public static List<DatasetFormat> of(Collection<? extends DatasetFormat> formats) {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format to publish in; a dataset needs at least one: "
                    + Format.all().stream().map(DatasetFormat::label).collect(Collectors.joining(", ")));
        }
        List<DatasetFormat> ordered = new ArrayList<>();
        Set<DatasetFormat> others = new LinkedHashSet<>(formats);
        for (DatasetFormat own : Format.all()) {
            others.stream()
                    .filter(format -> isOwn(format) && format.label().equals(own.label()))
                    .forEach(ordered::add);
        }
        ordered.forEach(others::remove);
        others.stream()
                .map(format -> format instanceof GuardedFormat guarded ? guarded : new GuardedFormat(format))
                .sorted(Comparator.comparing(DatasetFormat::label))
                .forEach(ordered::add);
        for (DatasetFormat format : ordered) {
            refuseNamesake(format, ordered);
            format.missing().ifPresent(missing -> {
                throw new IllegalStateException(missing);
            });
        }
        return List.copyOf(ordered);
    }

    /** Returns whether it is a format of Comity, perhaps with options. Only those make a plan. */
    private static boolean isOwn(DatasetFormat format) {
        return format instanceof PlannedFormat || Format.all().contains(format);
    }

    private static void refuseNamesake(DatasetFormat format, List<DatasetFormat> ordered) {
        boolean taken = !isOwn(format)
                && Format.all().stream().anyMatch(own -> own.label().equals(format.label()));
        boolean twice = ordered.stream()
                .anyMatch(other -> other != format && other.label().equals(format.label()));
        if (taken || twice) {
            throw new ExtensionFailure("two formats have the name '" + format.label() + "'; rename one of them");
        }
    }
}
