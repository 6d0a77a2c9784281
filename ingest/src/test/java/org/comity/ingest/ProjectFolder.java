package org.comity.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The root folder of the project, wherever in it the tests are started. */
final class ProjectFolder {

    private ProjectFolder() {}

    static Path resolve(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("domain")) || !Files.isRegularFile(folder.resolve("pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the project");
        }
        return folder.resolve(path);
    }
}
