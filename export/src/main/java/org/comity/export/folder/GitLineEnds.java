package org.comity.export.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.comity.domain.source.Sha256;
import org.comity.export.format.PublishedFile;

/**
 * Recognizes files of which only the line ends were changed, as git does when it checks out text on Windows (LF becomes
 * CR LF) or when it commits text (CR LF becomes LF).
 */
public final class GitLineEnds {

    /** What to do about it. */
    public static final String ADVICE =
            "build the dataset again with --gitattributes, then run 'git add .gitattributes' and 'git add --renormalize .'"
                    + " in its folder";

    private static final int BUFFER = 1 << 16;

    private GitLineEnds() {}

    /** Returns whether a file has different line ends than the published file, and is equal otherwise. */
    public static boolean alone(Path path, PublishedFile published) throws IOException {
        if (FileHash.matches(path, published)) {
            return false;
        }
        List<Candidate> candidates =
                List.of(new Candidate(false, false), new Candidate(true, true), new Candidate(true, false));
        FileAction.READ.with(path, () -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
                read(in, candidates);
            }
        });
        return candidates.stream().anyMatch(candidate -> candidate.is(published));
    }

    /** Passes bytes on, with line ends as such. Within quotation marks CSV files have the line ends of their texts. */
    private static void read(InputStream in, List<Candidate> candidates) throws IOException {
        boolean quoted = false;
        boolean carriageReturn = false;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            for (Candidate candidate : candidates) {
                if (octet == '\n') {
                    candidate.endLine(quoted);
                } else {
                    if (carriageReturn) {
                        candidate.put('\r');
                    }
                    if (octet != '\r') {
                        candidate.put(octet);
                    }
                }
            }
            carriageReturn = octet == '\r';
            quoted ^= octet == '"';
        }
        if (carriageReturn) {
            candidates.forEach(candidate -> candidate.put('\r'));
        }
    }

    /** A file as it may have been published, with one kind of line ends. */
    private static final class Candidate {

        private final boolean carriageReturns;
        private final boolean carriageReturnsInQuotes;
        private final MessageDigest digest = Sha256.start();
        private final byte[] waiting = new byte[BUFFER];
        private int used;
        private long size;

        Candidate(boolean carriageReturns, boolean carriageReturnsInQuotes) {
            this.carriageReturns = carriageReturns;
            this.carriageReturnsInQuotes = carriageReturnsInQuotes;
        }

        void endLine(boolean quoted) {
            if (quoted ? carriageReturnsInQuotes : carriageReturns) {
                put('\r');
            }
            put('\n');
        }

        void put(int octet) {
            if (used == BUFFER) {
                flush();
            }
            waiting[used++] = (byte) octet;
        }

        boolean is(PublishedFile file) {
            flush();
            return size == file.size() && file.sha256().equals(Sha256.finish(digest));
        }

        private void flush() {
            digest.update(waiting, 0, used);
            size += used;
            used = 0;
        }
    }
}
