package org.comity.ingest.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.VisibleText;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.file.NativeFiles;
import org.comity.ingest.finding.FindingCollector;

/** The files of a corpus that are not read, although their endings are nearly those of files that are read. */
final class UnreadFiles {

    /** A different ending of YAML files. */
    private static final String YML = ".yml";

    private static final int LONGEST_ENDING = 20;
    private static final int MOST_ENDINGS = 5;

    private UnreadFiles() {}

    /**
     * The findings about these files.
     *
     * @param paths all files of the corpus
     * @param endings the endings of the files that are read
     * @param read files that are read whatever their endings are, because an annotation file names them
     */
    static List<Finding> among(List<String> paths, Set<String> endings, Set<String> read) {
        FindingCollector findings = new FindingCollector();
        for (String path : paths) {
            if (!read.contains(path)) {
                meant(path, endings).ifPresent(ending -> findings.add(finding(path, ending)));
            }
        }
        return findings.findings();
    }

    /**
     * The number of files with other endings than those that are read.
     *
     * @param paths all files of the corpus
     * @param endings the endings of the files that are read
     * @return for example {@code 4 files that are not read: 3 .pdf, 1 .docx}; empty if there are none
     */
    static Optional<String> counted(List<String> paths, Set<String> endings) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (String path : paths) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (endings.stream().noneMatch(path::endsWith)) {
                int dot = name.lastIndexOf('.');
                String ending =
                        dot <= 0 ? "without an ending" : name.substring(dot).toLowerCase(Locale.ROOT);
                counts.merge(VisibleText.cut(ending, LONGEST_ENDING), 1, Integer::sum);
                all++;
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ENDINGS)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return Optional.of((all == 1 ? "1 file that is not read: " : all + " files that are not read: ")
                + most
                + (counts.size() > MOST_ENDINGS ? " and others" : ""));
    }

    /**
     * The ending that a file would have if it were read: one that differs in case or in blanks. Empty if it has that
     * ending, or a different one.
     */
    private static Optional<String> meant(String path, Set<String> endings) {
        if (endings.stream().anyMatch(path::endsWith)) {
            return Optional.empty();
        }
        String lower = withoutBlanks(path).toLowerCase(Locale.ROOT);
        return lower.endsWith(YML)
                ? Optional.of(NativeFiles.ENDING)
                : endings.stream().filter(lower::endsWith).findFirst();
    }

    /** A path without white space and characters that cannot be seen, which people overlook in an ending. */
    private static String withoutBlanks(String path) {
        StringBuilder seen = new StringBuilder();
        path.codePoints()
                .filter(c -> !WhiteSpace.isWhite(c) && Character.getType(c) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static Finding finding(String path, String ending) {
        String files = ending.equals(NativeFiles.ENDING) ? "annotation files" : "such files";
        String tail = path.substring(path.lastIndexOf('.'));
        String blanks = withoutBlanks(tail).equals(tail) ? "" : "there are blanks in its ending; ";
        return Finding.of(
                        Severity.INFO,
                        "file-not-read",
                        path,
                        "this file is not read: " + blanks + "the names of " + files + " end in " + ending)
                .at(Place.of(Origin.of(path)));
    }
}
