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

    private Converter() {}

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
        Formats formats = options.formats();
        List<String> names = FileConversion.formats(formats);
        if (!names.contains(format)) {
            throw new IllegalArgumentException(
                    "not a format: '" + format + "'; the formats are " + String.join(", ", names));
        }
        Workers workers = options.workers();
        CorpusOutline outline = CorpusOutline.of(folder, options.textsOrNull(), formats, workers.quiet());
        OpenedCorpus corpus = OpenedCorpus.declared(outline, workers);
        FileConversion conversion = FileConversion.of(corpus, file, format);
        return new Conversion(conversion.contentOrNull(), conversion.findings());
    }
}
