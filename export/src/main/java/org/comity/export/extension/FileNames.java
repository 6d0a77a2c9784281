package org.comity.export.extension;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.text.QuotedText;
import org.comity.export.json.DatasetSchema;

/** The names of the files that a format of another project may write in the folder of the dataset. */
final class FileNames {

    private static final int LONGEST = 200;

    private static final Pattern PATH =
            Pattern.compile("([a-z0-9][a-z0-9_.-]*/)?[a-z0-9][a-z0-9_.-]*\\.[a-z0-9_-][a-z0-9_.-]*");

    /** Names of devices in Windows, names that end in a full stop, and names that the publication needs. */
    private static final Pattern UNUSABLE = Pattern.compile(
            "(.*/)?((con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*\\.|.*\\.comity-temp)|.*\\./.*|comity-.*");

    private static final Pattern ENDING = Pattern.compile("(\\.[a-z0-9_-]+)+");

    private static final Set<String> FOLDERS =
            Set.of("csv/", "csv-for-excel/", "jsonl/", "network/", "panel/", "report/");
    private static final Set<String> FILES = Set.of(
            "dataset.xlsx", "dataset.yaml", "dataset.json", DatasetSchema.NAME, "dataset.sqlite", "metadata.yaml");

    private FileNames() {}

    /** Checks the files of a format. */
    static void check(String format, List<String> paths) {
        if (paths.isEmpty()) {
            throw new ExtensionFailure(format + " writes no file: files() returned an empty list");
        }
        Set<String> seen = new HashSet<>();
        for (String path : paths) {
            check(format, path);
            if (!seen.add(path)) {
                throw new ExtensionFailure(format + ": files() named '" + path + "' twice");
            }
        }
    }

    /** Checks the ending of the files of a format. */
    static void checkEnding(String format, String ending) {
        if (!ENDING.matcher(ending).matches()) {
            throw new ExtensionFailure(format + " cannot have the ending " + QuotedText.of(ending)
                    + ": an ending is a full stop and then lower-case letters, digits, hyphens and underscores, such as"
                    + " '.csv'");
        }
    }

    private static void check(String format, String path) {
        if (path.length() > LONGEST
                || !PATH.matcher(path).matches()
                || UNUSABLE.matcher(path).matches()) {
            throw new ExtensionFailure(format + " cannot write " + QuotedText.of(path)
                    + ": a path is a name, or one folder and a name; names have lower-case letters, digits, full stops,"
                    + " hyphens and underscores, begin with a letter or digit, and are not reserved; names of files have"
                    + " an ending, such as '.txt'");
        }
        if (FILES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith)) {
            throw new ExtensionFailure(format + " cannot write '" + path + "', which belongs to a format of Comity");
        }
    }
}
