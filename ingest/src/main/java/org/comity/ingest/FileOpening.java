package org.comity.ingest;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is opened: its declaration, and its content if it needs no entities of other files.
 *
 * @since 0.1
 */
public final class FileOpening implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FileDeclaration declaration;
    private final @Nullable TextReading reading;

    FileOpening(FileDeclaration declaration, @Nullable TextReading reading) {
        this.declaration = declaration;
        this.reading = reading;
    }

    /**
     * What it says about the entities of the corpus.
     *
     * @return the declaration, for {@link ListedCorpus#declare}
     */
    public FileDeclaration declaration() {
        return declaration;
    }

    /**
     * Its content.
     *
     * @return the content, or empty if the file is one of {@link DeclaredCorpus#waiting()}
     */
    public Optional<TextReading> reading() {
        return Optional.ofNullable(reading);
    }
}
