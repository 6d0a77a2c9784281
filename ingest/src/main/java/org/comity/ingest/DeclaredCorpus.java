package org.comity.ingest;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.corpus.WholeCorpus;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.mapping.CorpusNames;
import org.jspecify.annotations.Nullable;

/**
 * The second stage of reading a corpus on several machines: all entities are declared, and the files that had to wait for
 * them can be read. {@link ListedCorpus} describes all stages.
 *
 * <p>It crosses the wire with the declarations, not with the entities; where it arrives, {@code corpus.yaml} and the
 * files that declare entities are read again, once. Immutable.
 *
 * @since 0.1
 */
public final class DeclaredCorpus implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ListedCorpus listed;
    private final FileDeclaration[] declarations;

    /** What the names in all files decide. */
    private final CorpusNames names;

    private transient volatile @Nullable OpenedCorpus opened;

    private DeclaredCorpus(ListedCorpus listed, FileDeclaration[] declarations, CorpusNames names) {
        this.listed = listed;
        this.declarations = declarations;
        this.names = names;
    }

    static DeclaredCorpus of(ListedCorpus listed, Collection<FileDeclaration> declarations) throws IOException {
        Set<String> paths = new HashSet<>();
        declarations.forEach(declaration -> paths.add(declaration.path()));
        List<String> expected = listed.paths();
        if (!paths.equals(Set.copyOf(expected))) {
            Set<String> missing = new HashSet<>(expected);
            missing.removeAll(paths);
            expected.forEach(paths::remove);
            throw new IllegalArgumentException(
                    missing.isEmpty()
                            ? "not files to open: " + new TreeSet<>(paths)
                            : "no declarations of these files: " + new TreeSet<>(missing));
        }
        return new DeclaredCorpus(listed, declarations.toArray(FileDeclaration[]::new), new CorpusNames());
    }

    /**
     * The files that had to wait for the entities of others.
     *
     * @return their paths
     * @throws IOException if {@code corpus.yaml} or a file that declares entities cannot be read
     */
    public List<String> waiting() throws IOException {
        return opened().waiting();
    }

    /**
     * Reads a file.
     *
     * @param path one of {@link #waiting()}
     * @return its content, which a later reading may replace: {@link DecidedCorpus#again()}
     * @throws IOException if a file cannot be read
     */
    public TextReading read(String path) throws IOException {
        return read(path, 1);
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
        CorpusNames known = opened().context().names();
        List<TextReading> noted = new ArrayList<>();
        for (TextReading reading : readings) {
            noted.add(new TextReading(WholeCorpus.matters(reading.reading(), known), reading.round()));
        }
        return ReadingNotes.of(noted);
    }

    /**
     * Finds what the names in all files decide about those in each.
     *
     * @param notes the notes of all readings
     * @return the corpus with these decisions
     * @throws IOException if {@code corpus.yaml} or a file that declares entities cannot be read
     */
    public DecidedCorpus decide(ReadingNotes notes) throws IOException {
        CorpusNames decided = new CorpusNames();
        List<String> again = opened().decide(notes.readings(), decided);
        return new DecidedCorpus(new DeclaredCorpus(listed, declarations, decided), again);
    }

    TextReading read(String path, int round) throws IOException {
        return new TextReading(opened().read(path), round);
    }

    /** The opened corpus, made again where this object arrives. */
    OpenedCorpus opened() throws IOException {
        OpenedCorpus made = opened;
        if (made == null) {
            synchronized (this) {
                made = opened;
                if (made == null) {
                    made = open();
                    opened = made;
                }
            }
        }
        return made;
    }

    private OpenedCorpus open() throws IOException {
        CorpusOutline outline = listed.freshOutline();
        List<OpenedFile> files = new ArrayList<>();
        for (FileDeclaration declaration : declarations) {
            files.add(declaration.in(outline));
        }
        OpenedCorpus made = OpenedCorpus.of(outline, files);
        outline.context().names().add(names);
        return made;
    }
}
