package org.comity.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A set of texts that people read.
 *
 * @param name what they are
 * @param folders the folders or files, relative to the project
 * @param endings how their names may end
 * @param readable what of the content of a file people read, with the same positions
 */
record Area(String name, List<String> folders, List<String> endings, UnaryOperator<String> readable) {

    static final Path PROJECT = Path.of("..");

    private static final List<String> PAGES = List.of(".md");
    private static final List<String> RESOURCES = List.of(".txt", ".json", ".yaml", ".conf");
    private static final List<String> JAVA = List.of(".java");

    /** Tables of words in which texts are searched, which nobody reads as sentences. */
    private static final Pattern TABLES =
            Pattern.compile("/domain/prose/(English|French|Spanish|German|Portuguese)Words\\.java$");

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\\n]*`");

    /** All areas: documentation, resources, and the literals and comments of each module. */
    static List<Area> all() {
        List<Area> areas = new ArrayList<>();
        areas.add(new Area(
                "the reference", List.of("docs/format.md", "docs/formats.md", "docs/findings.md"), PAGES, Area::prose));
        areas.add(new Area("all documentation", List.of(""), PAGES, Area::prose));
        for (String module : List.of("domain", "ingest", "export", "cli")) {
            List<String> resources = List.of(module + "/src/main/resources");
            areas.add(new Area("resources of " + module, resources, RESOURCES, UnaryOperator.identity()));
        }
        for (String module : List.of("domain", "ingest", "export", "cli", "benchmark")) {
            List<String> sources = List.of(module + "/src/main/java");
            areas.add(new Area("messages of " + module, sources, JAVA, source -> new JavaText(source).literals()));
            areas.add(new Area("comments of " + module, sources, JAVA, source -> new JavaText(source).comments()));
        }
        return areas;
    }

    private static String prose(String page) {
        return FENCED.matcher(page).replaceAll(code -> Matcher.quoteReplacement(JavaText.blank(code.group())));
    }

    /** What people read, by the path of the file. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : folders) {
            Path root = PROJECT.resolve(folder);
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(this::isPart).toList()) {
                        String path = PROJECT.relativize(file).toString().replace('\\', '/');
                        texts.put(path, readable.apply(Files.readString(file)));
                    }
                }
            }
        }
        return texts;
    }

    private boolean isPart(Path file) {
        String path = file.toString().replace('\\', '/');
        return endings.stream().anyMatch(path::endsWith)
                && !path.contains("/target/")
                && !path.contains("/src/test/resources/")
                && !TABLES.matcher(path).find()
                && Files.isRegularFile(file);
    }

    @Override
    public String toString() {
        return name;
    }
}
