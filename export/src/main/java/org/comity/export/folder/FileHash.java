package org.comity.export.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.comity.export.PublishedFile;

/** The hash of a file: SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits. */
public final class FileHash {

    private FileHash() {}

    /** Starts a computation. */
    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** Finishes a computation and returns the digits. */
    static String finish(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the hash of a file. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = start();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return finish(digest);
    }

    /** Returns whether a file has the published size and hash. */
    static boolean matches(Path path, PublishedFile file) throws IOException {
        return Files.size(path) == file.size() && file.sha256().equals(of(path));
    }
}
