package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlDocument;
import org.comity.ingest.node.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schemas agree with the reader. */
class SchemaTest {

    private static final Schema CORPUS = schema("corpus");
    private static final Schema ANNOTATION = schema("annotation");

    static Stream<Path> goodFiles() throws IOException {
        return Stream.of(
                        yamlFiles(CorpusFolderCase.folder("good")),
                        yamlFiles(CorpusFolderCase.folder("mapped")).filter(file -> !isFaulty(file)),
                        yamlFiles(ProjectFolder.resolve("cli/src/main/resources/corpus")))
                .flatMap(files -> files);
    }

    static Stream<Path> badFiles() throws IOException {
        Path bad = CorpusFolderCase.folder("bad");
        return Stream.concat(
                Stream.of("keys/text", "counts/text", "dates/text", "shapes/list", "shapes/scalar", "corpus/corpus")
                        .map(name -> bad.resolve(name + ".yaml")),
                yamlFiles(CorpusFolderCase.folder("mapped")).filter(SchemaTest::isFaulty));
    }

    private static boolean isFaulty(Path file) {
        return file.endsWith("faulty/corpus.yaml");
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsWhatTheReaderAccepts(Path file) throws IOException {
        assertEquals(List.of(), errors(file));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void rejectsWhatIsMisspelt(Path file) throws IOException {
        assertFalse(errors(file).isEmpty(), file::toString);
    }

    @Test
    void proposesTheVocabulariesOfTheDomain() throws IOException {
        List<String> organizations = OrganizationKind.builtIn().stream()
                .map(kind -> kind.slug().value())
                .toList();
        List<String> frameworks = FrameworkKind.builtIn().stream()
                .map(kind -> kind.slug().value())
                .toList();
        List<String> roles =
                Role.builtIn().stream().map(role -> role.name().value()).toList();
        List<String> standings = Stream.of(Standing.values())
                .map(standing -> standing.label().replace(' ', '-'))
                .toList();
        for (String name : List.of("corpus", "annotation")) {
            assertEquals(organizations, proposals(name, "organizationKind", "anyOf"));
            assertEquals(frameworks, proposals(name, "frameworkKind", "anyOf"));
            assertTrue(proposals(name, "roleOrStanding", "anyOf").containsAll(roles), name);
            assertTrue(proposals(name, "roleOrStanding", "anyOf").containsAll(standings), name);
        }
        assertEquals(roles, proposals("annotation", "role", "anyOf"));
        assertTrue(proposals("corpus", "standing", "enum").containsAll(standings));
    }

    /** The words that a definition suggests, as slugs; JSON is YAML, so our own reader can read it. */
    private static List<String> proposals(String schema, String definition, String key) throws IOException {
        try (InputStream json = CorpusReader.class.getResourceAsStream("schema/" + schema + ".schema.json")) {
            Node node = YamlReader.read(
                            schema, Objects.requireNonNull(json, schema).readAllBytes())
                    .document()
                    .flatMap(YamlDocument::root)
                    .orElseThrow();
            node = get(get(get(node, "$defs"), definition), key);
            if (key.equals("anyOf")) {
                node = get(((ListNode) node).items().get(0), "enum");
            }
            return ((ListNode) node)
                    .items().stream()
                            .map(item -> ((ScalarNode) item).text().replace(' ', '-'))
                            .toList();
        }
    }

    private static Node get(Node map, String key) {
        return ((MapNode) map).get(key).orElseThrow();
    }

    /** Each a mistake in one part of the mapping of a corpus that is correct without it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "names: {unknown: maybe}",
                "names: {organization: agency, framework: treaty}",
                "names: {other: create}",
                "lines: [{texts: a.txt}]",
                "lines: [{subject: {organization: state, name: $Name}}]",
                "lines: [{texts: a.txt, subject: {organization: state, framework: treaty, name: $Name}}]",
                "lines: [{texts: a.txt, subject: {organization: state, name: Name}}]",
                "lines: [{texts: a.txt, subject: {organization: state, name: $Name, covers: Europe}}]",
                "lines: [{texts: a.txt, subject: {organization: state, name: $Name, sort: $Sort}}]",
                "lines: [{texts: a.txt, subject: {organization: state, name: $Name, identifiers: {isni: ISNI}}}]",
                "lines: [{texts: a.txt, source: {sha256: 00}, subject: {organization: state, name: $Name}}]",
                "mapping: [{label: Seat, abuot: $words, headquarters: Geneva}]",
                "mapping: [{label: Seat, kind of annotation: word, about: $words, headquarters: Geneva}]",
                "mapping: [{where: {Status: observer}, about: iom, headquarters: $Seat}]",
                "mapping: [{split: ',', about: iom, headquarters: $Seat}]",
                "mapping: [{label: Role, member: iom, of: add, as: $As, means: {obs: {az: observer}}}]",
                "mapping: [{label: Seat, quote: Geneva, about: iom, headquarters: Geneva}]"
            })
    void rejectsASlipInTheMapping(String slip) {
        assertEquals(List.of(), CORPUS.validate("name: corpus\n", InputFormat.YAML));
        assertFalse(
                CORPUS.validate("name: corpus\n" + slip + "\n", InputFormat.YAML)
                        .isEmpty(),
                slip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/format.md", "docs/formats.md"})
    void acceptsEveryExampleOfTheDocumentation(String page) throws IOException {
        List<String> examples = examples(page);
        assertTrue(examples.size() >= 3, "found only " + examples.size() + " examples");
        for (String example : examples) {
            Schema schema = example.startsWith("corpus") ? CORPUS : ANNOTATION;
            String yaml = example.substring(example.indexOf('\n') + 1);
            assertEquals(List.of(), schema.validate(yaml, InputFormat.YAML), yaml);
        }
    }

    /** The fenced blocks of a page that are marked as whole files: the kind of file, a line end, the content. */
    private static List<String> examples(String page) throws IOException {
        List<String> examples = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(ProjectFolder.resolve(page))) {
            if (line.startsWith("```yaml ")) {
                block = new StringBuilder(line.substring("```yaml ".length()));
            } else if (line.startsWith("```") && block != null) {
                examples.add(block.append('\n').toString());
                block = null;
            } else if (block != null) {
                block.append('\n').append(line);
            }
        }
        return examples;
    }

    private static Stream<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static List<Error> errors(Path file) throws IOException {
        Schema schema = file.endsWith("corpus.yaml") ? CORPUS : ANNOTATION;
        return schema.validate(Files.readString(file), InputFormat.YAML);
    }

    private static Schema schema(String name) {
        String resource = "schema/" + name + ".schema.json";
        InputStream json = Objects.requireNonNull(CorpusReader.class.getResourceAsStream(resource), resource);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }
}
