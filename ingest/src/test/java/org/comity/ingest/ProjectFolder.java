package org.comity.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The root folder of the project, whichever of its folders the tests are started in. */
public final class ProjectFolder {

    private ProjectFolder() {}

    public static Path resolve(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("domain")) || !Files.isRegularFile(folder.resolve("pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the project");
        }
        return folder.resolve(path);
    }

    /** A folder beside the project with data of others. If it is missing, the test is reported as skipped. */
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
