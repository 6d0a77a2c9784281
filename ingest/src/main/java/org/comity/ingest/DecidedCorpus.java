package org.comity.ingest;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.corpus.WholeCorpus;

/**
 * The third stage of reading a corpus on several machines: the names in all files are known, and the files to which they give
 * a different meaning are read again. {@link ListedCorpus} describes all stages.
 *
 * <p>It crosses the wire as {@link DeclaredCorpus} does. Immutable.
 *
 * @since 0.1
 */
public final class DecidedCorpus implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DeclaredCorpus declared;
    private final ArrayList<String> again;

    DecidedCorpus(DeclaredCorpus declared, List<String> again) {
        this.declared = declared;
        this.again = new ArrayList<>(again);
    }

    /**
     * The files to be read again. Their earlier readings do not count.
     *
     * @return their paths
     */
    public List<String> again() {
        return Collections.unmodifiableList(again);
    }

    /**
     * Reads a file again.
     *
     * @param path one of {@link #again()}
     * @return its content
     * @throws IOException if a file cannot be read
     */
    public TextReading read(String path) throws IOException {
        return declared.read(path, 2);
    }

    /**
     * What of some readings has to be seen together with all others. Notes of many readings at once are made faster than
     * merged.
     *
     * @param readings the content of files, from any stage
     * @return the notes
     * @throws IOException if {@code corpus.yaml} or a file that declares entities cannot be read
     */
    public ReadingNotes notes(Iterable<TextReading> readings) throws IOException {
        return declared.notes(readings);
    }

    /**
     * Looks at all files together.
     *
     * @param notes the notes of all readings, with those of the files that were read again
     * @return what follows from the corpus as a whole
     * @throws IOException if {@code corpus.yaml} or a file that declares entities cannot be read
     */
    public WholeReading whole(ReadingNotes notes) throws IOException {
        OpenedCorpus opened = declared.opened();
        return new WholeReading(WholeCorpus.of(opened, opened.inOrder(notes.readings())));
    }
}
