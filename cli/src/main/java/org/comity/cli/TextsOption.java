package org.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option for a folder with texts that are not beside their annotations. */
final class TextsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "A folder in which to look for texts that are not beside their annotations.")
    private @Nullable Path texts;

    /**
     * The folder, if one is given.
     *
     * @throws IOException if it does not exist; it names the path
     */
    Optional<Path> folder() throws IOException {
        if (texts != null) {
            new ArgumentSort(command).requireFolder(texts, "the folder of the texts");
        }
        return Optional.ofNullable(texts);
    }
}
