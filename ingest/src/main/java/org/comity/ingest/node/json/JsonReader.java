package org.comity.ingest.node.json;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;

/**
 * Reads JSON (RFC 8259), one value per file, in UTF-8 with or without a byte order mark.
 *
 * <p>A text in quotation marks is a scalar that is not plain; numbers, {@code true}, {@code false} and {@code null} are
 * plain scalars, kept as written. All maps and lists are flow nodes. Findings, each with line and column:
 *
 * <ul>
 *   <li>{@code not-utf-8} (error): the bytes are not UTF-8 (see {@link TextDecoder}); there is no document;
 *   <li>{@code json-syntax} (error): the file is not valid JSON; the rest is not read, and there is no document. A
 *       comma before a closing bracket is reported, too, but reading continues;
 *   <li>{@code json-trailing} (error): something follows the value; it is not read;
 *   <li>{@code json-duplicate-key} (error): a map has the same key twice; the first counts;
 *   <li>{@code json-key} (warning): a key is blank; its entry is left out;
 *   <li>{@code lone-surrogate} (error): an escape names half a character, which is replaced by U+FFFD;
 *   <li>{@code control-character} (error): an unescaped control character that JSON forbids; there is no document;
 *       (warning): a control character that JSON allows, or that is escaped;
 *   <li>{@code json-too-deep}, {@code json-too-large} (error): a bound below is exceeded; there is no document.
 * </ul>
 */
public final class JsonReader {

    /** The longest file read, in bytes: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The deepest nesting of lists and maps. */
    public static final int MAX_DEPTH = 64;

    /** The longest scalar, in code points. */
    public static final int MAX_SCALAR = 1_000_000;

    /** The most scalars, lists and maps of a file, keys included. */
    public static final int MAX_NODES = 1_000_000;

    private JsonReader() {}

    /**
     * Reads a file. No sequence of bytes makes this throw.
     *
     * @param file the path inside the corpus, for the findings
     * @param bytes the whole file
     * @return the document and the findings
     */
    public static JsonReading read(String file, byte[] bytes) {
        TreeProblems problems = new TreeProblems(file, '.');
        if (bytes.length > MAX_BYTES) {
            problems.addDoubtful(
                    problems.problem("json-too-large", "the file is longer than " + MAX_BYTES + " bytes (16 MiB)"),
                    Place.of(Origin.of(file)));
            return new JsonReading(null, false, problems.findings());
        }
        Decoded decoded = TextDecoder.decodeAny(file, bytes);
        Optional<SourceText> text = decoded.text();
        if (text.isEmpty()) {
            return new JsonReading(null, false, decoded.findings());
        }
        JsonTree places = new JsonTree(file, text.get(), null);
        Optional<Node> root = new JsonTreeBuilder(places, problems).read();
        List<Finding> findings = problems.findings();
        return new JsonReading(new JsonTree(file, text.get(), root.orElse(null)), problems.reliable(), findings);
    }
}
