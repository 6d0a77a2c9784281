package org.comity.benchmark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the plain program reads: Jackson's data binding for the YAML, {@code indexOf} for each quote, one map for the
 * memberships.
 *
 * @param entities the entities by id
 * @param sources the heads of the sources by path
 * @param statements the statements
 * @param memberships the statements of each membership, by member, body and role
 */
record PlainCorpus(
        Map<String, Map<String, String>> entities,
        Map<String, Map<String, String>> sources,
        List<PlainStatement> statements,
        Map<String, List<PlainStatement>> memberships) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Reads a corpus.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalStateException if a quote is not in its text, quoting it
     */
    static PlainCorpus read(Path folder) throws IOException {
        Map<String, Map<String, String>> entities = YAML.readValue(
                        Files.readAllBytes(folder.resolve("corpus.yaml")), PlainFile.Register.class)
                .entities();
        PlainCorpus corpus = new PlainCorpus(entities, new LinkedHashMap<>(), new ArrayList<>(), new TreeMap<>());
        ObjectReader reader = YAML.readerFor(PlainFile.class);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        for (Path text : files) {
            String name = folder.relativize(text).toString();
            Path annotations = text.resolveSibling(text.getFileName().toString().replace(".txt", ".yaml"));
            corpus.add(name, Files.readString(text), reader.readValue(Files.readAllBytes(annotations)));
        }
        return corpus;
    }

    private void add(String source, String text, PlainFile file) {
        sources.put(source, file.source());
        for (PlainFile.Entry entry : file.statements()) {
            int start = text.indexOf(entry.quote());
            if (start < 0) {
                throw new IllegalStateException("not in " + source + ": '" + entry.quote() + "'");
            }
            PlainStatement statement = new PlainStatement(statements.size(), source, start, entry);
            statements.add(statement);
            String membership = statement.membership();
            if (membership != null) {
                memberships
                        .computeIfAbsent(membership, key -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    String nameOf(String id) {
        return entities.getOrDefault(id, Map.of()).getOrDefault("name", id);
    }
}
