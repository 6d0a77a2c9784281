package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.rebase.AcceptedWords;
import org.comity.ingest.revision.TextRevision;

/**
 * Finds all quotes of a text again when the text was corrected or fetched again. Nothing is written.
 *
 * @since 0.1
 */
public final class Rebaser {

    private Rebaser() {}

    /**
     * Finds the quotes of a text in a later version.
     *
     * @param folder the corpus
     * @param text the path of the text inside the corpus, or inside the folder of texts, with {@code /} between its parts
     * @param before the bytes of the earlier version
     * @param after the bytes of the later version
     * @param accepted the changed words that quotes are to have as well
     * @param options how the corpus is read
     * @return what became of the quotes, and the new annotation files
     * @throws IOException if a folder or a file cannot be read, or a reader or writer of another project cannot be used
     */
    public static Rebasing rebase(
            Path folder, String text, byte[] before, byte[] after, AcceptedWords accepted, ReadingOptions options)
            throws IOException {
        CorpusOutline outline = CorpusOutline.of(
                folder,
                options.textsOrNull(),
                options.formats(),
                options.workers().quiet());
        TextRevision revision = TextRevision.of(outline, text, before, after, accepted);
        return new Rebasing(revision.quotes(), revision.files(), revision.obstacles(), revision.findings());
    }
}
