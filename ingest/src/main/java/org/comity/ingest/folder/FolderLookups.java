package org.comity.ingest.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of folders while something is read. If all answers are still the same later, reading gives the same
 * result. The folders themselves take note, so that no question can be forgotten. Each thread has its own lookups.
 */
public final class FolderLookups {

    private static final ThreadLocal<@Nullable FolderLookups> OF_THIS_THREAD = new ThreadLocal<>();

    private final Map<FolderLookup, String> answers = new HashMap<>();
    private final List<FolderLookup> list = new ArrayList<>();
    private boolean whole;
    private boolean contradiction;

    /** No lookups yet. */
    public FolderLookups() {}

    /**
     * Takes note of all questions during some work on this thread.
     *
     * @param thing the item that is worked on
     * @param task the work
     */
    public <T, R> R during(T thing, Workforce.Task<T, R> task) throws IOException {
        FolderLookups outer = OF_THIS_THREAD.get();
        OF_THIS_THREAD.set(this);
        try {
            return task.apply(thing);
        } finally {
            OF_THIS_THREAD.set(outer);
        }
    }

    /** The lookups, each once; empty if a question was asked whose answer depends on more than single files. */
    public Optional<List<FolderLookup>> complete() {
        return whole || contradiction ? Optional.empty() : Optional.of(List.copyOf(list));
    }

    /**
     * The hash of a file that was read.
     *
     * @param folder the folder
     * @param path the file
     * @return the SHA-256 of its bytes; empty if it was not read, or if it changed while it was read
     */
    public Optional<String> content(CorpusFolder folder, String path) {
        String hash = answers.get(new FolderLookup(folder, true, path, ""));
        return Optional.ofNullable(hash).filter(unused -> !contradiction);
    }

    /** The lookups of this thread, or null if nobody takes note. */
    static @Nullable FolderLookups current() {
        return OF_THIS_THREAD.get();
    }

    /** Adds a lookup. A file whose content changes while it is read is not the same file twice. */
    void add(FolderLookup lookup) {
        FolderLookup question = new FolderLookup(lookup.folder(), lookup.ofContent(), lookup.path(), "");
        String earlier = answers.putIfAbsent(question, lookup.answer());
        if (earlier == null) {
            list.add(lookup);
        } else if (!earlier.equals(lookup.answer())) {
            contradiction = true;
        }
    }

    /** Notes a question about the folder as a whole, or an answer that may differ although the files are the same. */
    void giveUp() {
        whole = true;
    }
}
