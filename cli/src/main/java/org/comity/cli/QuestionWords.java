package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The words of a question, and the corpus or dataset behind them. The last word is a folder if it names one with a corpus
 * or a dataset, or if it is a path with a slash, or a file of a dataset.
 */
final class QuestionWords {

    private final List<String> words;
    private final Optional<Path> folder;

    private QuestionWords(List<String> words, Optional<Path> folder) {
        this.words = words;
        this.folder = folder;
    }

    /**
     * Separates the folder from the words.
     *
     * @param arguments all words
     * @param least how many words are never a folder
     */
    static QuestionWords of(List<String> arguments, int least) {
        int last = arguments.size() - 1;
        if (last < least) {
            return new QuestionWords(List.copyOf(arguments), Optional.empty());
        }
        Optional<Path> folder = folder(arguments.get(last));
        return new QuestionWords(List.copyOf(folder.isPresent() ? arguments.subList(0, last) : arguments), folder);
    }

    /** The words before the folder. */
    List<String> words() {
        return words;
    }

    /** The corpus or dataset, with a warning if it has errors. */
    Dataset dataset(CommandSpec command, TextsOption texts, Terminal terminal) throws IOException {
        AskedDataset read = AskedDataset.read(folder, command, texts);
        read.warn(terminal.err());
        return read.dataset();
    }

    private static Optional<Path> folder(String text) {
        try {
            Path path = Path.of(text);
            boolean meant = text.endsWith("/")
                    || text.equals(".")
                    || text.equals("..")
                    || path.getNameCount() > 1
                    || path.isAbsolute()
                    || Files.isRegularFile(path.resolve(ArgumentSort.CORPUS_FILE))
                    || GivenCorpus.isFile(path)
                    || ArgumentSort.isDataset(path)
                    || (Files.isRegularFile(path) && text.startsWith("dataset."));
            return meant ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException words) {
            return Optional.empty();
        }
    }
}
