package org.comity.domain.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table {@code findings.txt}, which is read at its first use. The file explains its own format. */
final class FindingKindTable {

    static final List<FindingKind> KINDS = read();
    static final Map<String, FindingKind> BY_CODE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(FindingKind::code, Function.identity()));

    private static final String GROUP = "== ";

    private final List<FindingKind> kinds = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String group = "";
    private String heading = "";
    private String key = "";

    private FindingKindTable() {}

    private static List<FindingKind> read() {
        String resource = "findings.txt";
        try (InputStream in = Objects.requireNonNull(FindingKindTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            FindingKindTable table = new FindingKindTable();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::read);
            table.finish();
            return List.copyOf(table.kinds);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(String line) {
        if (line.startsWith(GROUP)) {
            finish();
            group = line.substring(GROUP.length());
        } else if (!line.startsWith(" ")) {
            finish();
            heading = line;
        } else if (line.startsWith("    ")) {
            texts.merge(key, line.strip(), (first, more) -> first + " " + more);
        } else {
            int colon = line.indexOf(": ");
            key = line.substring(0, colon).strip();
            texts.put(key, line.substring(colon + 2).strip());
        }
    }

    /** Adds the kinds that the heading and the lines below it describe. A heading may name several codes. */
    private void finish() {
        if (heading.isEmpty()) {
            return;
        }
        int colon = heading.indexOf(": ");
        List<Severity> severities = Arrays.stream(heading.substring(colon + 2).split(", ", -1))
                .map(label -> Severity.valueOf(label.toUpperCase(Locale.ROOT)))
                .toList();
        for (String code : heading.substring(0, colon).split(", ", -1)) {
            kinds.add(new FindingKind(
                    code, severities, group, text("title"), text("meaning"), text("example"), text("remedy")));
        }
        heading = "";
        texts.clear();
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
