package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.comity.domain.source.Sha256;

/** What distinguishes this program from every other version and build of it. */
final class ProgramIdentity {

    private static final String MAIN = "org/comity/cli/Comity.class";

    private ProgramIdentity() {}

    /**
     * The running program.
     *
     * @return a hash of its classes and of the version of Java, whose tables of characters differ; empty unless the program
     *     runs from its jar and from nothing else
     */
    static Optional<String> running() throws IOException {
        return of(System.getProperty("java.class.path", ""));
    }

    static Optional<String> of(String classPath) throws IOException {
        if (classPath.isEmpty() || classPath.contains(System.getProperty("path.separator"))) {
            return Optional.empty();
        }
        Path jar = Path.of(classPath);
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toString())) {
            if (file.getEntry(MAIN) == null) {
                return Optional.empty();
            }
            List<String> entries = file.stream()
                    .map(entry -> entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc())
                    .sorted()
                    .toList();
            return Optional.of(Sha256.ofText(Runtime.version() + "\n" + String.join("\n", entries))
                    .value());
        }
    }
}
