package org.comity.ingest.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.domain.finding.Finding;

/**
 * The files of a corpus among those that somebody else lists, selected and reported as {@link CorpusWalk} does. Their number
 * has no limit.
 */
final class GivenListing {

    private final LeftOutEntries leftOut;
    private final SortedSet<String> files = new TreeSet<>();
    private final AlikePaths alike = new AlikePaths();

    /**
     * A folder among the given paths.
     *
     * @param prefix its path with a slash at the end; empty for the outermost
     * @param depth 1 for the outermost
     * @param entries what is directly in it; files have no entries
     */
    private record Given(String prefix, int depth, SortedMap<String, Given> entries) {

        Given below(String name) {
            return entries.computeIfAbsent(name, made -> new Given(prefix + made + "/", depth + 1, new TreeMap<>()));
        }

        boolean isFolder() {
            return !entries.isEmpty();
        }
    }

    private GivenListing(Set<String> endings) {
        // There are no links whose target would be shown relative to a folder.
        this.leftOut = new LeftOutEntries(Path.of(""), endings);
    }

    /** Selects the files of a corpus. */
    static GivenListing of(Collection<String> paths, Set<String> endings) {
        Given root = new Given("", 1, new TreeMap<>());
        for (String path : paths) {
            Given at = root;
            for (String name : path.split("/", -1)) {
                at = at.below(name);
            }
        }
        GivenListing listing = new GivenListing(endings);
        List<Given> level = List.of(root);
        while (!level.isEmpty()) {
            List<Given> below = new ArrayList<>();
            level.forEach(folder -> listing.take(folder, below));
            level = below;
        }
        listing.leftOut.hiddenAnnotations(listing.files);
        return listing;
    }

    /** The paths of the files. */
    Set<String> files() {
        return files;
    }

    List<Finding> findings() {
        return leftOut.findings();
    }

    private void take(Given folder, List<Given> below) {
        Collection<String> names = folder.entries().keySet();
        if (folder.depth() > 1 && FolderListing.isDataset(names)) {
            leftOut.dataset(path(folder), names);
            return;
        }
        for (Map.Entry<String, Given> entry : folder.entries().entrySet()) {
            take(entry.getKey(), folder.prefix() + entry.getKey(), entry.getValue(), below);
        }
    }

    private void take(String name, String path, Given entry, List<Given> below) {
        if (name.startsWith(".")) {
            if (entry.isFolder()) {
                leftOut.hiddenFolder(path, entry.entries().keySet());
            } else {
                leftOut.hiddenFile(name, path);
            }
        } else if (!LeftOutEntries.isUsable(name)) {
            leftOut.unusableName(name, path);
        } else if (!entry.isFolder()) {
            files.add(path);
            alike.add(path, leftOut);
        } else if (entry.depth() > CorpusWalk.MAX_DEPTH) {
            leftOut.tooDeep(path);
        } else {
            below.add(entry);
        }
    }

    private static String path(Given folder) {
        return folder.prefix().substring(0, folder.prefix().length() - 1);
    }
}
