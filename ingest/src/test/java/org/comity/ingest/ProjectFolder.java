package org.comity.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The root folder of the project, wherever in it the tests are started. */
public final class ProjectFolder {

    private ProjectFolder() {}

    public static Path resolve(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("domain")) || !Files.isRegularFile(folder.resolve("pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the project");
        }
        return folder.resolve(path);
    }

    /** A folder of data that others wrote, beside the project; the test is skipped, visibly, where there is none. */
    public static Path shared(String path) {
        Path folder = resolve("")
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared")
                .resolve(path);
        assumeTrue(Files.exists(folder), "no shared/" + path + " beside the project");
        return folder;
    }
}
