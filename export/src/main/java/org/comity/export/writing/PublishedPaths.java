package org.comity.export.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.domain.text.QuotedText;
import org.comity.export.Format;
import org.comity.export.json.DatasetSchema;

/** The paths of the files of a publication: inside the folder of the dataset, and each used by one format. */
final class PublishedPaths {

    private static final int LONGEST = 200;

    private static final Pattern PATH = Pattern.compile("([a-z0-9][a-z0-9_.-]*/)?[a-z0-9][a-z0-9_.-]*");

    /** Names of devices in Windows, names that end in a full stop, and names that the publication needs. */
    private static final Pattern UNUSABLE = Pattern.compile(
            "(.*/)?((con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*\\.|.*\\.comity-temp)|.*\\./.*|comity-.*");

    private static final Set<String> FOLDERS = Set.of("csv/", "csv-for-excel/", "jsonl/");
    private static final Set<String> FILES = Set.of("dataset.xlsx", "dataset.yaml", "dataset.json", DatasetSchema.NAME);

    private PublishedPaths() {}

    /**
     * Checks the files of all formats.
     *
     * @throws ExtensionFailure if a file cannot have its name, or if two formats write the same file
     */
    static void check(List<FormatWriter> writers) {
        Map<String, String> owners = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (FormatWriter writer : writers) {
            boolean ours =
                    Format.all().stream().anyMatch(format -> format.label().equals(writer.label()));
            for (String path : writer.files()) {
                if (!ours) {
                    checkName(path, writer.label());
                }
                String other = owners.put(path, writer.label());
                if (other != null) {
                    throw new ExtensionFailure(
                            "the formats '" + other + "' and '" + writer.label() + "' both write '" + path + "'");
                }
                if (path.contains("/")) {
                    folders.add(path.substring(0, path.indexOf('/')));
                }
            }
        }
        folders.stream().filter(owners::containsKey).sorted().findFirst().ifPresent(folder -> {
            throw new ExtensionFailure(
                    "the format '" + owners.get(folder) + "' writes a file '" + folder + "', and another a folder");
        });
    }

    private static void checkName(String path, String label) {
        if (path.length() > LONGEST
                || !PATH.matcher(path).matches()
                || UNUSABLE.matcher(path).matches()) {
            throw new ExtensionFailure("the format '" + label + "' cannot write " + QuotedText.of(path)
                    + ": a path is a name, or one folder and a name; names have lower-case letters, digits, full stops,"
                    + " hyphens and underscores, begin with a letter or digit, and are not reserved");
        }
        if (FILES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith)) {
            throw new ExtensionFailure(
                    "the format '" + label + "' cannot write '" + path + "', which belongs to a format of Comity");
        }
    }
}
