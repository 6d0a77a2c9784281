package org.comity.export.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.comity.export.csv.DataPackage;
import org.comity.export.folder.GitLineEnds;
import org.comity.export.folder.Manifest;
import org.comity.export.format.PublishedFile;

/** The reason why a dataset cannot be read, if git has changed the line ends of its files. */
final class GitDamage {

    private GitDamage() {}

    /** Says which file was changed, if the manifest of the publication is there and shows it. */
    static Optional<String> of(Path read) throws IOException {
        Path own = read.toAbsolutePath();
        boolean isPackage = read.endsWith(DataPackage.NAME);
        Path folder = (isPackage ? own.resolveSibling("") : own).resolveSibling("");
        try {
            for (PublishedFile file :
                    Manifest.read(folder.resolve(Manifest.NAME)).files()) {
                Path path = folder.resolve(file.path());
                boolean concerned = isPackage ? path.startsWith(own.resolveSibling("")) : path.equals(own);
                if (concerned && Files.isRegularFile(path) && GitLineEnds.alone(path, file)) {
                    return Optional.of("the line ends of " + file.path() + " were changed, probably by git; "
                            + GitLineEnds.ADVICE);
                }
            }
        } catch (Manifest.Foreign other) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
