package org.comity.export.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

    private final FormatFiles files;
    private final List<String> declared;
    private final Set<String> written = new HashSet<>();
    private @Nullable Throwable own;
    private @Nullable Throwable theirs;

    LentFiles(FormatFiles files, List<String> declared) {
        this.files = files;
        this.declared = declared;
    }

    @Override
    public PublishedFile write(String path, Content content) throws IOException {
        if (!declared.contains(path)) {
            throw new IllegalArgumentException(QuotedText.of(path) + " is not one of its files");
        }
        if (!written.add(path)) {
            throw new IllegalArgumentException("'" + path + "' is written twice");
        }
        boolean[] failed = new boolean[1];
        try {
            return files.write(path, out -> {
                try (LentStream lent = new LentStream(out)) {
                    content.writeTo(lent);
                } catch (IOException | RuntimeException | Error thrown) {
                    failed[0] = true;
                    theirs = theirs == null ? thrown : theirs;
                    throw thrown;
                }
            });
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

    private void remember(Throwable thrown) {
        own = own == null ? thrown : own;
    }

    @FunctionalInterface
    private interface Call<T> {

        T get();
    }

    /** A stream that a format can neither close nor use later. */
    private final class LentStream extends FilterOutputStream {

        private boolean returned;

        LentStream(OutputStream out) {
            super(out);
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

        private void refuseLater() throws IOException {
            if (returned) {
                throw new IOException("this file is complete; nothing can be written to it");
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
