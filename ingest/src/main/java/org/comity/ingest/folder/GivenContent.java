package org.comity.ingest.folder;

import java.io.IOException;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;

/** The files of a folder that somebody else lists and reads. */
final class GivenContent implements FolderContent {

    private final NavigableSet<String> paths;
    private final CorpusFolder.GivenBytes bytes;

    GivenContent(Collection<String> paths, CorpusFolder.GivenBytes bytes) {
        this.paths = new TreeSet<>(paths);
        this.bytes = bytes;
    }

    @Override
    public Optional<byte[]> read(String path, Consumer<? super Finding> sink) throws IOException {
        return Optional.of(bytes.read(path));
    }

    @Override
    public Optional<String> whyNotListed(String path) {
        String below = paths.higher(path + "/");
        if (below != null && below.startsWith(path + "/")) {
            return Optional.of(NotListed.FOLDER);
        }
        return paths.contains(path) && ("/" + path).contains("/.") ? Optional.of(NotListed.HIDDEN) : Optional.empty();
    }
}
