package org.comity.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.Source;
import org.comity.export.format.SourceTexts;
import org.comity.ingest.Converter;
import org.comity.ingest.ListedCorpus;
import org.comity.ingest.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The texts of the sources of a corpus, read from its files again. */
final class CorpusTexts implements SourceTexts {

    private final @Nullable Path folder;
    private final ReadingOptions options;

    /** Opened when a text is first looked for in a file of annotations. */
    private @Nullable Converter converter;

    /**
     * Creates the texts of a corpus.
     *
     * @param folder the folder of the corpus; null for the corpus that comes with the program
     * @param options how the corpus is read
     */
    CorpusTexts(@Nullable Path folder, ReadingOptions options) {
        this.folder = folder;
        this.options = options;
    }

    @Override
    public Optional<String> textOf(Source source) throws IOException {
        if (folder != null) {
            return textOf(source, folder);
        }
        try (EmbeddedCorpus embedded = EmbeddedCorpus.open()) {
            return new CorpusTexts(embedded.folder(), options).textOf(source);
        }
    }

    /** The file itself, or the text inside a file of annotations that has the same name with another ending. */
    private Optional<String> textOf(Source source, Path corpus) throws IOException {
        Optional<String> file = plain(corpus, source);
        if (file.isEmpty() && options.texts().isPresent()) {
            file = plain(options.texts().get(), source);
        }
        return file.isPresent() ? file : within(source, corpus);
    }

    private Optional<String> within(Source source, Path corpus) throws IOException {
        String path = source.path();
        String folderPath = path.substring(0, path.lastIndexOf('/') + 1);
        String stem = ListedCorpus.text(path).substring(folderPath.length());
        Path beside = corpus.resolve(folderPath);
        if (!Files.isDirectory(beside) || !beside.toRealPath().startsWith(corpus.toRealPath())) {
            return Optional.empty();
        }
        List<String> names;
        try (Stream<Path> files = Files.list(beside)) {
            names = files.map(file -> beside.relativize(file).toString())
                    .filter(name -> name.startsWith(stem + "."))
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            if (converter == null) {
                converter = Converter.open(corpus, options);
            }
            Optional<String> text =
                    converter.convert(folderPath + name, "text").content().filter(source::hasText);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> plain(Path folder, Source source) throws IOException {
        try {
            Path file = folder.resolve(source.path());
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return source.hasText(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException | InvalidPathException notText) {
            return Optional.empty();
        }
    }
}
