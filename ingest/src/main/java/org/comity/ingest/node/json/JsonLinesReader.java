package org.comity.ingest.node.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;

/**
 * Reads JSON Lines: one JSON value per line, in UTF-8 with or without a byte order mark. Blank lines are left out. A line
 * that is not valid JSON is a finding, and the other lines are read. The findings are those of {@link JsonReader}, whose
 * bounds apply to each line.
 */
public final class JsonLinesReader {

    /** The longest file read, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private JsonLinesReader() {}

    /**
     * Reads a file. No sequence of bytes makes this throw.
     *
     * @param file the path inside the corpus, for the findings
     * @param bytes the whole file
     * @return the values of the lines and the findings
     */
    public static JsonLines read(String file, byte[] bytes) {
        TreeProblems problems = new TreeProblems(file, '.');
        if (bytes.length > MAX_BYTES) {
            problems.add(
                    problems.problem("json-too-large", "the file is longer than " + MAX_BYTES + " bytes (64 MiB)"),
                    Place.of(Origin.of(file)));
            return new JsonLines(null, List.of(), problems.findings());
        }
        Decoded decoded = TextDecoder.decodeAny(file, bytes);
        Optional<SourceText> text = decoded.text();
        if (text.isEmpty()) {
            return new JsonLines(null, List.of(), decoded.findings());
        }
        JsonTree whole = new JsonTree(file, text.get(), null);
        List<Node> values = new ArrayList<>();
        String words = text.get().text();
        int number = 0;
        for (int at = 0; at < words.length(); at = LineEnds.after(words, LineEnds.next(words, at))) {
            String line = words.substring(at, LineEnds.next(words, at));
            if (!line.isBlank()) {
                read(whole.line(line, number), problems).ifPresent(values::add);
            }
            number++;
        }
        return new JsonLines(whole, values, problems.findings());
    }

    private static Optional<Node> read(JsonTree line, TreeProblems problems) {
        if (line.text().text().length() > JsonReader.MAX_BYTES) {
            problems.add(
                    problems.problem(
                            "json-too-large", "the line is longer than " + JsonReader.MAX_BYTES + " characters"),
                    line.place(line.position(0)));
            return Optional.empty();
        }
        TreeProblems own = problems.ofPart();
        Optional<Node> value = new JsonTreeBuilder(line, own).read();
        problems.addAll(own);
        return own.reliable() ? value : Optional.empty();
    }
}
