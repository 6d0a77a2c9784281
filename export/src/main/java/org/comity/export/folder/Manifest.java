package org.comity.export.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.domain.source.Sha256;
import org.comity.export.format.PublishedFile;

/**
 * The list of the files of a publication, as a YAML file in one fixed form.
 *
 * <p>There are two such files: the manifest itself, which is written last and lists the files that exist, and the plan,
 * which exists while files are moved and lists the files that may exist.
 */
public final class Manifest {

    public static final String NAME = "comity-manifest.yaml";
    public static final String PLAN = "comity-manifest.pending";

    public static final Manifest NONE = new Manifest(List.of());

    private static final String HEAD = "# The files of a dataset, written by Comity, this one last. If a file does not"
            + " match its entry, the dataset is torn.\nfiles:\n";

    private static final Pattern ENTRY = Pattern.compile("""
            - path: ([a-z0-9_./-]{1,200})
              size: ([0-9]{1,18})
              sha256: "([0-9a-f]{64})"
            """);

    /** The line above the numbers of quotes, with the end of the line before. */
    private static final String QUOTES = "\nquotes:\n";

    private static final Pattern NUMBER = Pattern.compile("  ([a-z ()]{1,60}): ([0-9]{1,18})\n");

    /** An evidence report has a file for each source. */
    private static final long LARGEST = 1L << 28;

    private final SortedMap<String, PublishedFile> files;
    private final Map<String, Long> quotes;

    public Manifest(Collection<PublishedFile> files) {
        this(files, Map.of());
    }

    /**
     * A list of files.
     *
     * @param quotes what became of the quotes of the corpus: numbers by what they count, in the order of the file; none if that is
     *     not known
     */
    public Manifest(Collection<PublishedFile> files, Map<String, Long> quotes) {
        this.quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
        SortedMap<String, PublishedFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        this.files = Collections.unmodifiableSortedMap(byPath);
    }

    /**
     * Reads a manifest or a plan. If the file is missing, the list is empty. Its line ends may have been changed by git.
     *
     * @throws Foreign if the file does not have this form
     */
    public static Manifest read(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
            throw foreign(file);
        }
        String text = new String(FileAction.READ.on(file, () -> Files.readAllBytes(file)), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
        if (!text.startsWith(HEAD)) {
            throw foreign(file);
        }
        List<PublishedFile> files = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        int at = HEAD.length();
        int end = text.indexOf(QUOTES, at - 1) < 0 ? text.length() : text.indexOf(QUOTES, at - 1) + 1;
        while (at < end) {
            if (!entry.find(at) || entry.start() != at) {
                throw foreign(file);
            }
            if (!isPath(entry.group(1))) {
                throw foreign(file);
            }
            files.add(new PublishedFile(entry.group(1), Long.parseLong(entry.group(2)), Sha256.of(entry.group(3))));
            at = entry.end();
        }
        return new Manifest(files, quotes(text.substring(end), file));
    }

    private static Map<String, Long> quotes(String block, Path file) throws Foreign {
        Map<String, Long> quotes = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(block);
        int at = block.isEmpty() ? 0 : QUOTES.length() - 1;
        while (at < block.length()) {
            if (!number.find(at) || number.start() != at) {
                throw foreign(file);
            }
            quotes.put(number.group(1), Long.valueOf(number.group(2)));
            at = number.end();
        }
        return quotes;
    }

    /** What became of the quotes of the corpus: numbers by what they count; empty if that is not known. */
    public Map<String, Long> quotes() {
        return quotes;
    }

    /** The files, sorted by path. */
    public List<PublishedFile> files() {
        return List.copyOf(files.values());
    }

    public Set<String> paths() {
        return files.keySet();
    }

    /** Returns this list combined with another list. If both contain a file, the entry of the other list counts. */
    public Manifest and(Manifest other) {
        List<PublishedFile> both = new ArrayList<>(files());
        both.addAll(other.files());
        return new Manifest(both);
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (PublishedFile file : files.values()) {
            text.append("- path: ").append(file.path()).append('\n');
            text.append("  size: ").append(file.size()).append('\n');
            text.append("  sha256: \"").append(file.sha256()).append("\"\n");
        }
        if (!quotes.isEmpty()) {
            text.append(QUOTES, 1, QUOTES.length());
            quotes.forEach((what, number) ->
                    text.append("  ").append(what).append(": ").append(number).append('\n'));
        }
        return text.toString();
    }

    /** Returns whether a path stays inside the folder and has no empty parts. */
    private static boolean isPath(String path) {
        return List.of(path.split("/", -1)).stream().noneMatch(part -> part.isEmpty() || part.startsWith("."));
    }

    private static Foreign foreign(Path file) {
        return new Foreign(file);
    }

    /** A file has the name of a manifest, but is not one. */
    public static final class Foreign extends FileSystemException {

        private static final long serialVersionUID = 1L;

        Foreign(Path file) {
            super(file.toString(), null, "is not a manifest that Comity wrote; choose an empty folder");
        }
    }
}
