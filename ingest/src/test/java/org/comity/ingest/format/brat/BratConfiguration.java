package org.comity.ingest.format.brat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A configuration file of brat: sections of lines, each a name and its arguments.
 *
 * @param sections the lines of each section, those before the first under an empty name
 */
record BratConfiguration(Map<String, List<Line>> sections) {

    /**
     * A line.
     *
     * @param name what it declares; for a line of labels, the first one
     * @param labels the texts between bars after the name
     * @param arguments the types or values of each key, macros replaced, such as {@code Since?} of {@code Date}
     */
    record Line(String name, List<String> labels, Map<String, List<String>> arguments) {

        private static Line parse(String line, boolean ofLabels) {
            int end = ofLabels ? line.length() : line.indexOf('\t') < 0 ? line.length() : line.indexOf('\t');
            List<String> names = List.of(line.substring(0, end).split(" *\\| *", -1));
            Map<String, List<String>> arguments = new LinkedHashMap<>();
            for (String argument : line.substring(end).strip().split(", *", 0)) {
                if (!argument.isEmpty()) {
                    int colon = argument.indexOf(':');
                    if (colon <= 0) {
                        throw new IllegalArgumentException("no argument: " + argument);
                    }
                    List<String> values = List.of(argument.substring(colon + 1).split("\\|", -1));
                    if (arguments.put(argument.substring(0, colon), values) != null) {
                        throw new IllegalArgumentException("twice: " + argument);
                    }
                }
            }
            return new Line(names.get(0), names.subList(1, names.size()), arguments);
        }

        List<String> of(String key) {
            return Objects.requireNonNull(arguments.get(key), key);
        }
    }

    static BratConfiguration read(String file) throws IOException {
        return parse(text(file));
    }

    static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(BratReader.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Macros apply up to the end of their section, as in brat. */
    private static BratConfiguration parse(String text) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        Map<String, String> macros = new LinkedHashMap<>();
        String section = "";
        for (String line : text.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
                macros.clear();
                if (sections.put(section, new ArrayList<>()) != null) {
                    throw new IllegalArgumentException("twice: " + line);
                }
                continue;
            }
            int equals = line.indexOf(">=");
            if (line.startsWith("<") && equals > 0) {
                macros.put(line.substring(0, equals + 1), line.substring(equals + 2));
                continue;
            }
            for (Map.Entry<String, String> macro : macros.entrySet()) {
                line = line.replace(macro.getKey(), macro.getValue());
            }
            sections.computeIfAbsent(section, unused -> new ArrayList<>())
                    .add(Line.parse(line, section.equals("labels")));
        }
        return new BratConfiguration(sections);
    }

    List<Line> section(String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }

    List<String> names(String section) {
        return section(section).stream().map(Line::name).toList();
    }

    /** The line of a section that declares a name. */
    Line line(String section, String name) {
        return section(section).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
