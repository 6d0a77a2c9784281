package org.comity.benchmark.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.ReadingOptions;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlReader;
import org.comity.ingest.node.yaml.YamlReading;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.QuoteRequest;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A way to read the annotation files of a corpus. */
enum Way {
    /** Only the YAML files, by Jackson's data binding: no texts, no quotes, no places. */
    BINDING("Jackson databind, only the YAML files") {
        @Override
        int read(SampleCorpus corpus) throws IOException {
            int statements = 0;
            for (Path file : corpus.annotations()) {
                BoundFile bound = BINDER.readValue(Files.readAllBytes(file));
                statements += bound.statements().size();
            }
            return statements;
        }
    },
    /** Our trees of the same files, with places. */
    TREES("trees with places, only the YAML files") {
        @Override
        int read(SampleCorpus corpus) throws IOException {
            int statements = 0;
            for (Path file : corpus.annotations()) {
                statements += statements(tree(file)).size();
            }
            return statements;
        }
    },
    /** The trees, each text read and each quote found in it, but no statements made. */
    ANCHORED("the same, texts read and quotes found, no statements") {
        @Override
        int read(SampleCorpus corpus) throws IOException {
            int statements = 0;
            for (Path file : corpus.annotations()) {
                MapNode root = tree(file);
                QuoteFinder finder = QuoteFinder.of(text(file, root));
                for (Node statement : statements(root)) {
                    QuoteRequest request = QuoteRequest.of(scalar((MapNode) statement, "quote"));
                    if (finder.find(request).quote().isEmpty()) {
                        throw new IllegalStateException("the sample is not sound: " + request);
                    }
                    statements++;
                }
            }
            return statements;
        }
    },
    /** The complete reading of a corpus: lists files, reads texts, finds quotes, makes and checks statements. */
    WHOLE("the whole corpus, quotes found, one thread") {
        @Override
        int read(SampleCorpus corpus) throws IOException {
            return whole(corpus, 1);
        }
    },
    /** The same, with several files at once. */
    TOGETHER("the same, as many threads as processors") {
        @Override
        int read(SampleCorpus corpus) throws IOException {
            return whole(corpus, ReadingOptions.DEFAULT.threads());
        }
    };

    private static final ObjectReader BINDER = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build()
            .readerFor(BoundFile.class);

    private final String label;

    Way(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * Reads all files.
     *
     * @return the number of statements; a statement with lists counts once for each combination
     */
    abstract int read(SampleCorpus corpus) throws IOException;

    private static MapNode tree(Path file) throws IOException {
        YamlReading reading = YamlReader.read(file.toString(), Files.readAllBytes(file));
        return (MapNode) reading.document().flatMap(Document::root).orElseThrow();
    }

    private static List<Node> statements(MapNode root) {
        return ((ListNode) root.get("statements").orElseThrow()).items();
    }

    private static SourceText text(Path file, MapNode root) throws IOException {
        Path path = file.resolveSibling(scalar((MapNode) root.get("source").orElseThrow(), "text"));
        return TextDecoder.decode(path.toString(), Files.readAllBytes(path))
                .text()
                .orElseThrow();
    }

    private static String scalar(MapNode map, String key) {
        return ((ScalarNode) map.get(key).orElseThrow()).text();
    }

    private static int whole(SampleCorpus corpus, int threads) throws IOException {
        CorpusReading reading = CorpusReader.read(corpus.folder(), ReadingOptions.DEFAULT.withThreads(threads));
        List<Finding> findings = reading.findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the sample is not sound: " + findings.get(0));
        }
        return reading.statements().all().size();
    }
}
