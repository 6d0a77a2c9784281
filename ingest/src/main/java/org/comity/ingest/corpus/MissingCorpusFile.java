package org.comity.ingest.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.folder.CorpusFolder;

/** The finding about a folder without {@code corpus.yaml}, which says what the folder may be instead. */
final class MissingCorpusFile {

    private static final String DATASET_MARK = "comity-manifest.yaml";

    /** Names that a person may have given to the file. */
    private static final Set<String> NEARLY = Set.of("corpus.yaml", "corpus.yml");

    private MissingCorpusFile() {}

    /** Returns whether a folder is a dataset or contains corpora, so that its files say nothing about a corpus. */
    static boolean meansElsewhere(CorpusFolder folder) {
        return folder.find(CorpusFile.NAME).isEmpty()
                && (folder.find(DATASET_MARK).isPresent() || below(folder).isPresent());
    }

    static Finding in(CorpusFolder folder) {
        if (folder.find(DATASET_MARK).isPresent()) {
            return finding("this folder is a dataset, not a corpus: it has " + DATASET_MARK + ", but no corpus.yaml")
                    .suggesting("give the folder of the corpus, or check the dataset with 'comity verify'");
        }
        Finding missing = finding("the corpus has no corpus.yaml");
        return nearly(folder)
                .map(near -> missing.suggesting("rename " + QuotedText.of(near) + " to 'corpus.yaml'"))
                .or(() -> below(folder).map(missing::suggesting))
                .orElse(missing);
    }

    private static Finding finding(String message) {
        return Finding.of(Severity.ERROR, "corpus-not-found", CorpusFile.NAME, message)
                .at(Place.of(Origin.of(CorpusFile.NAME)));
    }

    private static Optional<String> nearly(CorpusFolder folder) {
        return folder.files("").stream()
                .filter(path -> NEARLY.contains(path.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Names the folders below that contain a corpus. */
    private static Optional<String> below(CorpusFolder folder) {
        List<String> corpora = folder.files("/" + CorpusFile.NAME);
        return corpora.isEmpty()
                ? Optional.empty()
                : Optional.of("give the folder of one corpus, such as "
                        + QuotedText.of(VisibleText.cut(
                                corpora.get(0).substring(0, corpora.get(0).length() - CorpusFile.NAME.length() - 1))));
    }
}
