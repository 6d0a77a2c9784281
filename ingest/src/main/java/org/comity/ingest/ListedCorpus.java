package org.comity.ingest;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.file.Formats;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.Texts;
import org.comity.ingest.folder.CorpusFolder;
import org.jspecify.annotations.Nullable;

/**
 * The first stage of reading a corpus on several machines. {@link CorpusReader} is made of the same functions, so that the
 * results are equal.
 *
 * <p>The stages, in the order in which each needs those before it:
 *
 * <ol>
 *   <li>{@link #open}: by file. All declarations together give the corpus with its entities: {@link #declare}.
 *   <li>{@link DeclaredCorpus#read}: by file, for {@link DeclaredCorpus#waiting()}. The notes of all readings together
 *       say which files mean something else than it seemed: {@link DeclaredCorpus#decide}.
 *   <li>{@link DecidedCorpus#read}: by file, for {@link DecidedCorpus#again()}. The notes of all readings together give
 *       what follows from the corpus as a whole: {@link DecidedCorpus#whole}.
 * </ol>
 *
 * <p>Files can be distributed in any way and opened and read in any order, each as often as you like. It is best to read the
 * files of one text, which have the same {@link #text}, on one machine, because it then reads the text once. Readings and
 * their notes cross the wire; so does this object, which takes {@link CorpusFiles} along, and reads {@code corpus.yaml}
 * again where it arrives. Formats are those that are installed there. It is immutable.
 *
 * @since 0.1
 */
public final class ListedCorpus implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final CorpusFiles files;
    private final @Nullable CorpusFiles texts;

    private transient volatile @Nullable CorpusOutline outline;

    private ListedCorpus(CorpusFiles files, @Nullable CorpusFiles texts) {
        this.files = Objects.requireNonNull(files, "files");
        this.texts = texts;
    }

    /**
     * A corpus.
     *
     * @param files its files
     * @return the corpus
     */
    public static ListedCorpus of(CorpusFiles files) {
        return new ListedCorpus(files, null);
    }

    /**
     * A further folder of texts, for those that cannot be redistributed with their annotations.
     *
     * @param folder the folder
     * @return the corpus with these texts
     */
    public ListedCorpus withTexts(CorpusFiles folder) {
        return new ListedCorpus(files, Objects.requireNonNull(folder, "folder"));
    }

    /**
     * The files to open.
     *
     * @return their paths, in the order in which one machine reads them
     * @throws IOException if {@code corpus.yaml} cannot be read
     */
    public List<String> paths() throws IOException {
        return outline().paths();
    }

    /**
     * The path without its ending, which the files of one text share as a rule: a key for distributing files.
     *
     * @param path the path of a file
     * @return the key
     */
    public static String text(String path) {
        return Texts.withoutEnding(path);
    }

    /**
     * Opens a file. It is read if that needs no entities of other files.
     *
     * @param path one of {@link #paths()}
     * @return its declaration, and its content if it is read
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is not one of the files to open
     */
    public FileOpening open(String path) throws IOException {
        CorpusOutline corpus = outline();
        if (!corpus.has(path)) {
            throw new IllegalArgumentException("not a file to open: '" + path + "'");
        }
        OpenedFile opened = corpus.open(path);
        return opened instanceof OpenedFile.Finished finished
                ? new FileOpening(FileDeclaration.of(opened), new TextReading(finished.reading(), 0))
                : new FileOpening(FileDeclaration.of(opened), null);
    }

    /**
     * Declares the entities of all files.
     *
     * @param declarations those of all files, in any order
     * @return the corpus with its entities
     * @throws IOException if {@code corpus.yaml} or a file that declares entities cannot be read
     * @throws IllegalArgumentException if the declaration of a file is missing, or if there is one of another file
     */
    public DeclaredCorpus declare(Collection<FileDeclaration> declarations) throws IOException {
        return DeclaredCorpus.of(this, declarations);
    }

    /** The outline, made again where this object arrives. */
    private CorpusOutline outline() throws IOException {
        CorpusOutline made = outline;
        if (made == null) {
            made = freshOutline();
            outline = made;
        }
        return made;
    }

    /** An outline in which nothing is declared yet. */
    CorpusOutline freshOutline() throws IOException {
        Formats formats = Formats.installed();
        CorpusFolder folder = CorpusFolder.given(files.paths(), files::read, formats.allEndings());
        CorpusFiles further = texts;
        Optional<CorpusFolder> elsewhere = further == null
                ? Optional.empty()
                : Optional.of(CorpusFolder.given(further.paths(), further::read, Set.of(Texts.ENDING)));
        return CorpusOutline.of(folder, elsewhere, formats);
    }
}
