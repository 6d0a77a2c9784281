package org.comity.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The corpus that comes with the program, in its jar or beside its classes. */
final class EmbeddedCorpus implements Closeable {

    private static final String FOLDER = "corpus";

    private final Path folder;
    private final @Nullable FileSystem jar;

    private EmbeddedCorpus(Path folder, @Nullable FileSystem jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static EmbeddedCorpus open() throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            return new EmbeddedCorpus(program.resolve(FOLDER), null);
        }
        FileSystem jar = FileSystems.newFileSystem(program);
        return new EmbeddedCorpus(jar.getPath(FOLDER), jar);
    }

    /** The folder of the corpus, readable until {@link #close}. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }

    private static Path program() {
        try {
            return Path.of(EmbeddedCorpus.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the location of the program is not a URI", impossible);
        }
    }
}
