package org.comity.export.publication;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;
import org.comity.export.folder.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * Lets other threads cancel one publication, for example a shutdown hook.
 *
 * <p>If no file has been moved to its place yet, all files of the publication are removed, and {@link
 * Publication#publish} throws an {@link InterruptedIOException}. Otherwise the publication is completed first. In both
 * cases neither a lock nor an unfinished file is left.
 *
 * @since 0.1
 */
public final class Cancellation {

    private boolean cancelled;
    private @Nullable OutputFolder output;

    /** The contents of the folder after a cancellation. */
    public enum Outcome {
        /** They are as before the publication. */
        UNCHANGED,
        /** They are those of the publication. */
        COMPLETE,
        /** They are torn, because a file could not be moved to its place or removed. The next publication repairs them. */
        TORN;

        /**
         * Finds a constant by its label.
         *
         * @param label such as {@code torn}
         * @return the constant, or empty if none has this label
         */
        public static Optional<Outcome> find(String label) {
            return Labels.find(values(), Outcome::label, Objects.requireNonNull(label, "label"));
        }

        /**
         * The constant with this label.
         *
         * @param label such as {@code torn}
         * @return the constant
         * @throws IllegalArgumentException if no constant has this label; the message quotes it
         */
        public static Outcome of(String label) {
            return Labels.get(
                    values(), Outcome::label, Objects.requireNonNull(label, "label"), "outcome of a cancellation");
        }

        /**
         * The printed name, in lower case.
         *
         * @return {@code unchanged}, {@code complete} or {@code torn}
         */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Creates the cancellation of a publication that has not begun. */
    public Cancellation() {
        // Nothing has been cancelled.
    }

    /**
     * Cancels the publication, and returns when the folder has its final contents. A publication that has not begun will
     * not begin. A publication that is over stays as it is.
     *
     * @return the contents of the folder
     * @throws IOException if a file cannot be removed
     */
    public Outcome cancel() throws IOException {
        OutputFolder begun;
        synchronized (this) {
            cancelled = true;
            begun = output;
        }
        if (begun == null) {
            return Outcome.UNCHANGED;
        }
        return switch (begun.end()) {
            case UNCHANGED -> Outcome.UNCHANGED;
            case REPLACED -> Outcome.COMPLETE;
            case TORN -> Outcome.TORN;
        };
    }

    /** Begins the publication into a folder, unless it was cancelled. */
    synchronized void begin(OutputFolder folder) throws InterruptedIOException {
        if (cancelled) {
            throw new InterruptedIOException("interrupted: the publication was cancelled before it began");
        }
        if (output != null) {
            throw new IllegalStateException("a cancellation is for one publication only");
        }
        output = folder;
    }
}
