package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.service.ExtensionFailure;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.AnnotationWriter;
import org.comity.ingest.file.Formats;
import org.comity.ingest.folder.Workers;
import org.jspecify.annotations.Nullable;

/**
 * How a corpus is read. Only the folder of texts and the readers can change the result.
 *
 * @param threads the number of files that are read at once, at least 1
 * @param progress receives reports of the progress
 * @param textsOrNull a further folder in which texts are looked up that are not beside their annotations, or null
 * @param readers readers that are asked first, in this order, before those that are installed
 * @param writers writers that {@link Converter} uses in addition to those that are installed
 * @since 0.1
 */
public record ReadingOptions(
        int threads,
        ReadingProgress progress,
        @Nullable Path textsOrNull,
        List<AnnotationReader> readers,
        List<AnnotationWriter> writers) {

    /**
     * One file at once per processor of the machine, no report of the progress, no further folder, and only the
     * installed readers and writers.
     */
    public static final ReadingOptions DEFAULT = new ReadingOptions(
            Runtime.getRuntime().availableProcessors(), ReadingProgress.NONE, null, List.of(), List.of());

    /**
     * Checks the bounds, and copies the readers and writers.
     *
     * @param threads the number of files that are read at once, at least 1
     * @param progress receives reports of the progress
     * @param textsOrNull a further folder in which texts are looked up that are not beside their annotations, or null
     * @param readers readers that are asked first, in this order, before those that are installed
     * @param writers writers that {@link Converter} uses in addition to those that are installed
     * @throws IllegalArgumentException if the number of threads is not positive
     */
    public ReadingOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
        Objects.requireNonNull(progress, "progress");
        readers = List.copyOf(readers);
        writers = List.copyOf(writers);
    }

    /**
     * A different number of threads.
     *
     * @param number the number of files that are read at once, at least 1
     * @return new options
     * @throws IllegalArgumentException if the number is not positive
     */
    public ReadingOptions withThreads(int number) {
        return new ReadingOptions(number, progress, textsOrNull, readers, writers);
    }

    /**
     * A report of the progress.
     *
     * @param listener receives the reports
     * @return new options
     */
    public ReadingOptions withProgress(ReadingProgress listener) {
        return new ReadingOptions(threads, listener, textsOrNull, readers, writers);
    }

    /**
     * A further folder of texts, for those that cannot be redistributed with their annotations.
     *
     * @param folder the folder
     * @return new options
     */
    public ReadingOptions withTexts(Path folder) {
        return new ReadingOptions(threads, progress, Objects.requireNonNull(folder, "folder"), readers, writers);
    }

    /**
     * Readers of formats that are used in addition to those that are installed, in place of the readers given before.
     * They are asked first, in this order, whether they recognise a file.
     *
     * @param handedIn the readers; several threads use each of them at once
     * @return new options
     */
    public ReadingOptions withReaders(List<AnnotationReader> handedIn) {
        return new ReadingOptions(threads, progress, textsOrNull, handedIn, writers);
    }

    /**
     * Writers of formats that {@link Converter} uses in addition to those that are installed, in place of the writers given
     * before. They win over installed writers of the same format.
     *
     * @param handedIn the writers
     * @return new options
     */
    public ReadingOptions withWriters(List<AnnotationWriter> handedIn) {
        return new ReadingOptions(threads, progress, textsOrNull, readers, handedIn);
    }

    /**
     * The further folder of texts.
     *
     * @return the folder, or empty
     */
    public Optional<Path> texts() {
        return Optional.ofNullable(textsOrNull);
    }

    /**
     * The formats that can be read and written.
     *
     * @throws IOException if a reader or a writer of another project cannot be used; the message names it
     */
    Formats formats() throws IOException {
        try {
            return Formats.installedAnd(readers, writers);
        } catch (ExtensionFailure unusable) {
            throw unusable.getCause();
        }
    }

    Workers workers() {
        return new Workers(threads, progress::read);
    }
}
