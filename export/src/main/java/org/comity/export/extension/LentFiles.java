package org.comity.export.extension;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.text.QuotedText;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PublishedFile;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * What a format of another project gets for one publication: files and rows that it can use only as agreed. What the
 * publication itself throws, such as a full disk, is remembered, whatever the format makes of it.
 */
final class LentFiles implements FormatFiles {

    private final String format;
    private final FormatFiles files;
    private final List<String> declared;
    private final Set<String> written = new HashSet<>();
    private @Nullable Throwable own;
    private @Nullable Throwable theirs;

    LentFiles(String format, FormatFiles files, List<String> declared) {
        this.format = format;
        this.files = files;
        this.declared = declared;
    }

    @Override
    public PublishedFile write(String path, Content content) throws IOException {
        refuseUnlessDeclared(path);
        return writing(failed -> files.write(path, out -> {
            try (LentStream lent = new LentStream(path, out)) {
                content.writeTo(lent);
            } catch (IOException | RuntimeException | Error thrown) {
                failed[0] = true;
                theirs = theirs == null ? thrown : theirs;
                throw thrown;
            }
        }));
    }

    @Override
    public PublishedFile writeFile(String path, FileContent content) throws IOException {
        refuseUnlessDeclared(path);
        return writing(failed -> files.writeFile(path, file -> {
            try {
                content.writeTo(file);
            } catch (IOException | RuntimeException | Error thrown) {
                failed[0] = true;
                theirs = theirs == null ? thrown : theirs;
                throw thrown;
            }
        }));
    }

    private void refuseUnlessDeclared(String path) {
        String wanted = String.valueOf(path);
        if (!declared.contains(wanted)) {
            throw breach("wrote " + QuotedText.of(wanted) + ", which is not one of its files");
        }
        if (!written.add(wanted)) {
            throw breach("wrote '" + wanted + "' twice");
        }
    }

    private PublishedFile writing(Writing writing) throws IOException {
        boolean[] failed = new boolean[1];
        try {
            return writing.write(failed);
        } catch (IOException | RuntimeException | Error thrown) {
            if (!failed[0]) {
                remember(thrown);
            }
            throw thrown;
        }
    }

    /** The rows, copied, so that a format cannot change those of other formats. */
    DatasetRows rows(DatasetRows rows) {
        return new DatasetRows(rows.head(), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return passing(rows.tables()::hasNext);
            }

            @Override
            public TableRows next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("there is no further table");
                }
                TableRows table = passing(rows.tables()::next);
                return new TableRows(table.head(), copied(table.rows()));
            }
        });
    }

    /** Throws what the publication itself has thrown, if anything. */
    void rethrow() throws IOException {
        if (own instanceof IOException inputOutput) {
            throw inputOutput;
        } else if (own instanceof Error error) {
            throw error;
        } else if (own instanceof RuntimeException signal) {
            throw signal;
        }
    }

    /** What the format has thrown while it wrote a file, which has no other name yet; otherwise what it has thrown later. */
    Throwable thrownByFormat(Throwable later) {
        return theirs == null ? later : theirs;
    }

    /** The files that are missing. */
    List<String> missing() {
        return declared.stream().filter(path -> !written.contains(path)).toList();
    }

    private Iterator<@Nullable Object[]> copied(Iterator<@Nullable Object[]> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return passing(rows::hasNext);
            }

            @Override
            public @Nullable Object[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("there is no further row");
                }
                return passing(rows::next).clone();
            }
        };
    }

    private <T> T passing(Call<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | Error thrown) {
            remember(thrown);
            throw thrown;
        }
    }

    /** The failure of a format that does not do as agreed. It is reported even if the format catches it. */
    private ExtensionFailure breach(String deed) {
        ExtensionFailure breach = new ExtensionFailure(format + ": write() " + deed);
        remember(breach);
        return breach;
    }

    private void remember(Throwable thrown) {
        own = own == null ? thrown : own;
    }

    /** Writes a file, and notes whether the format has failed. */
    @FunctionalInterface
    private interface Writing {

        PublishedFile write(boolean[] failed) throws IOException;
    }

    @FunctionalInterface
    private interface Call<T> {

        T get();
    }

    /** A stream that a format can neither close nor use later. */
    private final class LentStream extends FilterOutputStream {

        private final String path;
        private boolean returned;

        LentStream(String path, OutputStream out) {
            super(out);
            this.path = path;
        }

        @Override
        public void write(int octet) throws IOException {
            refuseLater();
            try {
                out.write(octet);
            } catch (IOException failed) {
                remember(failed);
                throw failed;
            }
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            refuseLater();
            try {
                out.write(octets, from, length);
            } catch (IOException failed) {
                remember(failed);
                throw failed;
            }
        }

        private void refuseLater() {
            if (returned) {
                throw breach("wrote to '" + path + "' after this file was complete");
            }
        }

        @Override
        public void flush() {
            // The publication flushes the file.
        }

        /** Called by the format too, which may close its own stream around this one. */
        @Override
        public void close() {
            returned = true;
        }
    }
}
