package org.comity.ingest;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.finding.FileFindings;
import org.jspecify.annotations.Nullable;

/**
 * What one file says about the entities of its corpus, as a small value: that it declares some, the subject of a page, or
 * that it declares none. The declared entities themselves are read again where they are needed.
 *
 * @since 0.1
 */
public final class FileDeclaration implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final boolean waits;
    private final boolean declares;
    private final boolean loses;
    private final OpenedFile.@Nullable Named page;

    private FileDeclaration(OpenedFile file) {
        this.path = file.path();
        this.waits = !(file instanceof OpenedFile.Finished);
        this.declares = file instanceof OpenedFile.Declaring;
        this.loses = file.losesDeclarations();
        this.page = file instanceof OpenedFile.Named named ? named : null;
    }

    static FileDeclaration of(OpenedFile file) {
        return new FileDeclaration(file);
    }

    /**
     * The file.
     *
     * @return its path inside the corpus
     */
    public String path() {
        return path;
    }

    /** The opened file in an outline, in which its entities are not declared yet. */
    OpenedFile in(CorpusOutline outline) throws IOException {
        OpenedFile.Named named = page;
        if (named != null) {
            return named;
        }
        if (declares) {
            return outline.declarations(path);
        }
        return waits
                ? new OpenedFile.Deferred(path, loses)
                : new OpenedFile.Finished(FileReading.nothing(path, new FileFindings()), loses);
    }
}
