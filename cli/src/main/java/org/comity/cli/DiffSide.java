package org.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.comity.cli.report.ReportedFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * One side of a comparison: a path, or the corpus or dataset of a git revision, such as {@code HEAD~1:corpus}.
 *
 * @param text as it was given
 */
record DiffSide(String text) {

    /** In front of a colon, one letter is a drive of Windows. */
    private static final int SHORTEST_REVISION = 2;

    static DiffSide of(String text) {
        return new DiffSide(text);
    }

    /** Whether the text names a git revision: it has a colon, and no file has this name. */
    boolean isRevision() {
        return text.indexOf(':') >= SHORTEST_REVISION && !isThere();
    }

    private boolean isThere() {
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException revision) {
            return false;
        }
    }

    /** Reads the corpus or dataset, and warns if it has errors. */
    AskedDataset read(CommandSpec command, TextsOption texts, PrintWriter err, Interruption interruption)
            throws IOException {
        if (!isRevision()) {
            return read(Path.of(text), command, texts, err);
        }
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            interruption.endWith(() -> {
                temporary.remove();
                return "nothing was compared";
            });
            Path copy = GitRevision.of(text).checkOut(temporary.path());
            try {
                return new AskedDataset(read(copy, command, texts, err).dataset(), ReportedFolder.unknown());
            } catch (ParameterException misuse) {
                String message = String.valueOf(misuse.getMessage()).replace(copy.toString(), text);
                throw new ParameterException(misuse.getCommandLine(), message, misuse);
            }
        }
    }

    private AskedDataset read(Path path, CommandSpec command, TextsOption texts, PrintWriter err) throws IOException {
        AskedDataset read = AskedDataset.read(Optional.of(path), command, texts);
        read.warn(text, err);
        return read;
    }
}
