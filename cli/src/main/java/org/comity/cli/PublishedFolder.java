package org.comity.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.export.publication.Cancellation;

/** The folder of a dataset, as it is after an interrupted publication. */
final class PublishedFolder {

    private PublishedFolder() {}

    /** Says what the folder contains. */
    static String after(Cancellation.Outcome outcome, Path folder) throws IOException {
        return switch (outcome) {
            case UNCHANGED ->
                isEmpty(folder) ? "nothing was written to " + folder : "the dataset in " + folder + " is unchanged";
            case COMPLETE -> "the dataset in " + folder + " is complete";
            case TORN -> "the dataset in " + folder + " is torn; build it again to repair it";
        };
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
