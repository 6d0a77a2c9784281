package org.comity.ingest.file;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.comity.domain.finding.Finding;

/**
 * A kind of file in a corpus: annotations in the native format, annotations in other formats, or pages of labelled
 * lines.
 *
 * <p>Files are read in two rounds, because every file can name the entities of every other. The first round opens files
 * while the register of entities is incomplete. Declaring the entities of the files that have to wait ends it, and
 * gives the {@link WaitingFiles} for the second round. Several threads may open files at once.
 */
public interface FileKind {

    /** The paths of the files, sorted. */
    List<String> paths();

    /** Returns whether a file belongs to this kind, judging by its path. */
    boolean has(String path);

    /** Opens a file and reads it if that is possible while the register is incomplete. */
    OpenedFile open(String path) throws IOException;

    /** Opens a file only for the entities that it declares. */
    OpenedFile declarations(String path) throws IOException;

    /**
     * Declares the entities of the files that have to wait.
     *
     * @param waiting the opened files that are not finished, in the order of their paths
     * @param findings receives what is wrong with the declarations, except what is wrong with a single file
     * @return the object that reads them after the files of all kinds have declared their entities
     */
    WaitingFiles declare(List<OpenedFile> waiting, Collection<Finding> findings);
}
