package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The reason why something in a folder does not count as one of its files. */
final class NotListed {

    static final String FOLDER = "it is a folder";
    static final String HIDDEN = "a part of its path begins with a full stop";

    private NotListed() {}

    static Optional<String> why(Path root, String path) throws IOException {
        Path file;
        try {
            file = root.resolve(path).normalize();
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
        if (!file.startsWith(root) || file.equals(root)) {
            return Optional.empty();
        }
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? reason(root, file) : Optional.empty();
        } catch (AccessDeniedException denied) {
            return Optional.of("its folder cannot be read: permission denied");
        } catch (FileSystemException nowhere) {
            return Optional.of("it is a link that leads nowhere");
        }
    }

    private static Optional<String> reason(Path root, Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            return Optional.of("a link leads from there out of the folder");
        }
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            return Optional.of(FOLDER);
        }
        if (!attributes.isRegularFile()) {
            return Optional.of("it is not a regular file");
        }
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return Optional.of(HIDDEN);
            }
        }
        return Optional.empty();
    }
}
