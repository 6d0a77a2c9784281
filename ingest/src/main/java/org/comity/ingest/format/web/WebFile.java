package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.json.JsonReader;
import org.comity.ingest.node.json.JsonReading;
import org.comity.ingest.node.json.JsonTree;

/** A JSON file of annotations in either dialect. */
final class WebFile {

    private WebFile() {}

    /**
     * Reads a file.
     *
     * @param marks reads the outermost node for the dialect
     */
    static AnnotatedText read(
            String file, byte[] bytes, WebDialect dialect, BiFunction<Node, WebReport, List<WebMark>> marks) {
        JsonReading reading = JsonReader.read(file, bytes);
        Optional<JsonTree> document = reading.document();
        if (document.isEmpty()) {
            return AnnotatedText.of(List.of(), reading.findings());
        }
        WebReport report = new WebReport(document.get(), dialect, reading.findings());
        List<WebMark> read =
                document.get().root().map(root -> marks.apply(root, report)).orElse(List.of());
        return AnnotatedText.of(new WebMarks(report, read).annotations(), report.findings());
    }
}
