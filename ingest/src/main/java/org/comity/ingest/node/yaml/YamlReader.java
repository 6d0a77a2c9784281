package org.comity.ingest.node.yaml;

import java.util.Optional;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.tree.TreeProblems;

/**
 * Reads the part of YAML 1.2 that people write by hand: block and flow lists and maps, plain, quoted and block scalars.
 *
 * <p>The following are reported with their places: aliases, anchors, tags, merge keys, keys that are not texts,
 * repeated keys, several documents, control characters and lone surrogates (also as escapes), and anything beyond the
 * bounds below. One run reports as many problems as possible; after a syntax error the rest of the file is not read.
 */
public final class YamlReader {

    /** The longest file read, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The deepest nesting of lists and maps. */
    public static final int MAX_DEPTH = 64;

    /** The longest scalar, in code points. */
    public static final int MAX_SCALAR = 1_000_000;

    /** The most scalars, lists and maps of a file, keys included. */
    public static final int MAX_NODES = 5_000_000;

    private YamlReader() {}

    /**
     * Reads a file. No sequence of bytes makes this throw.
     *
     * @param file the path inside the corpus, for the findings
     * @param bytes the whole file, UTF-8, with or without a byte order mark
     * @return the document and the findings
     */
    public static YamlReading read(String file, byte[] bytes) {
        TreeProblems problems = new TreeProblems(file, ':');
        Optional<String> text = new YamlBytes(file, bytes, problems).text();
        if (text.isEmpty()) {
            return new YamlReading(null, problems.findings());
        }
        YamlLines lines = new YamlLines(file, text.get());
        Optional<Node> root = new YamlTreeBuilder(lines, problems).read();
        YamlDocument document = new YamlDocument(lines, root.orElse(null));
        return new YamlReading(problems.reliable() ? document : null, problems.findings());
    }
}
