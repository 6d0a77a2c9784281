package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for a folder with texts that are not beside their annotations. */
final class TextsOption {

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "A folder in which to look for texts that are not beside their annotations.")
    private @Nullable Path texts;

    /**
     * The folder, if one is given.
     *
     * @throws IOException if it is not a folder
     */
    Optional<Path> folder() throws IOException {
        if (texts != null) {
            requireFolder(texts);
        }
        return Optional.ofNullable(texts);
    }

    /**
     * Checks that a path is a folder.
     *
     * @throws IOException if it is not a folder; it names the path
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
