package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where texts are that do not stand beside their annotations. */
final class TextsOption {

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "A further folder in which the texts of the annotations are looked up.")
    private @Nullable Path texts;

    /**
     * The folder, if one is given.
     *
     * @throws IOException if it is none
     */
    Optional<Path> folder() throws IOException {
        if (texts != null) {
            requireFolder(texts);
        }
        return Optional.ofNullable(texts);
    }

    /**
     * Requires that a path leads to a folder.
     *
     * @throws IOException if it does not, which names the path
     */
    static void requireFolder(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
    }
}
