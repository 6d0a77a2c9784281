package org.comity.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.comity.ingest.conversion.FileConversion;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.file.Formats;
import org.comity.ingest.folder.Workers;

/**
 * Writes an annotation file of a corpus in a different format. The mapping of the corpus gives the annotations their
 * meaning, which is written in the new format about the same words. The plain text can be written as well.
 *
 * @since 0.1
 */
public final class Converter {

    private final OpenedCorpus corpus;
    private final List<String> formats;

    private Converter(OpenedCorpus corpus, List<String> formats) {
        this.corpus = corpus;
        this.formats = formats;
    }

    /**
     * The formats that can be written.
     *
     * @return their names, sorted
     * @throws UncheckedIOException if an installed reader or writer cannot be used; the message names it
     */
    public static List<String> formats() {
        return formats(ReadingOptions.DEFAULT);
    }

    /**
     * The formats that can be written, also with the writers that are handed in with options.
     *
     * @param options how the corpus is read
     * @return their names, sorted
     * @throws UncheckedIOException if a reader or writer of another project cannot be used; the message names it
     */
    public static List<String> formats(ReadingOptions options) {
        try {
            return FileConversion.formats(options.formats());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable.getMessage(), unusable);
        }
    }

    /**
     * Opens a corpus once to convert several of its files.
     *
     * @param folder the corpus
     * @param options how the corpus is read
     * @return a converter for its files
     * @throws IOException if a folder or a file cannot be read, or a reader or writer of another project cannot be used
     */
    public static Converter open(Path folder, ReadingOptions options) throws IOException {
        Formats formats = options.formats();
        Workers workers = options.workers();
        CorpusOutline outline = CorpusOutline.of(folder, options.textsOrNull(), formats, workers.quiet());
        return new Converter(OpenedCorpus.declared(outline, workers), FileConversion.formats(formats));
    }

    /**
     * Writes a file in a different format.
     *
     * @param folder the corpus that contains the file
     * @param file the path of the file inside the corpus, with {@code /} between its parts: annotations in any format,
     *     or a text of labelled lines
     * @param format one of {@link #formats(ReadingOptions)}
     * @param options how the corpus is read
     * @return the new file and its findings
     * @throws IOException if a folder or a file cannot be read, or a reader or writer of another project cannot be used
     * @throws IllegalArgumentException if the format does not exist
     */
    public static Conversion convert(Path folder, String file, String format, ReadingOptions options)
            throws IOException {
        check(format, FileConversion.formats(options.formats()));
        return open(folder, options).convert(file, format);
    }

    /**
     * Writes a file in a different format.
     *
     * @param file the path of the file inside the corpus, with {@code /} between its parts: annotations in any format,
     *     or a text of labelled lines
     * @param format one of {@link #formats(ReadingOptions)}
     * @return the new file and its findings
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the format does not exist
     */
    public Conversion convert(String file, String format) throws IOException {
        check(format, formats);
        FileConversion conversion = FileConversion.of(corpus, file, format);
        return new Conversion(conversion.contentOrNull(), conversion.findings());
    }

    private static void check(String format, List<String> formats) {
        if (!formats.contains(format)) {
            throw new IllegalArgumentException(
                    "not a format: '" + format + "'; the formats are " + String.join(", ", formats));
        }
    }
}
