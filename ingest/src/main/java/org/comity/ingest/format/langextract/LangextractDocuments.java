package org.comity.ingest.format.langextract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.json.JsonLines;
import org.comity.ingest.node.json.JsonLinesReader;
import org.comity.ingest.node.json.JsonReader;
import org.comity.ingest.node.json.JsonTree;

/** The documents of one file. */
final class LangextractDocuments {

    static final String EXTRACTIONS = "extractions";

    private static final String TEXT = "text";
    private static final String ID = "document_id";
    private static final int LONGEST_BEGINNING = 1024 * 1024;
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private final JsonTree file;
    private final FindingCollector findings = new FindingCollector();
    private final List<AnnotatedText> texts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private LangextractDocuments(JsonTree file, List<Finding> findings) {
        this.file = file;
        this.findings.addAll(findings);
    }

    /** Returns whether the first value of a file is a document. Its text may be longer than what is looked at. */
    static boolean beginWithOne(String file, byte[] bytes) {
        byte[] beginning = bytes.length > LONGEST_BEGINNING ? withoutCutCharacter(bytes) : bytes;
        return JsonReader.read(file, beginning)
                .beginning()
                .flatMap(JsonTree::root)
                .filter(LangextractDocuments::isDocument)
                .isPresent();
    }

    private static byte[] withoutCutCharacter(byte[] bytes) {
        int end = LONGEST_BEGINNING;
        while (end > LONGEST_BEGINNING - MOST_BYTES_OF_A_CHARACTER && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static boolean isDocument(Node node) {
        return node instanceof MapNode map
                && map.get(EXTRACTIONS).filter(ListNode.class::isInstance).isPresent();
    }

    /** Reads a file. */
    static List<AnnotatedText> read(String file, byte[] bytes) {
        JsonLines lines = JsonLinesReader.read(file, bytes);
        if (file.endsWith(".json")) {
            var reading = JsonReader.read(file, bytes);
            return reading.document()
                    .map(tree -> new LangextractDocuments(tree, reading.findings())
                            .texts(tree.root().stream().toList()))
                    .orElseGet(() -> List.of(AnnotatedText.of(List.of(), reading.findings())));
        }
        return lines.file()
                .map(tree -> new LangextractDocuments(tree, lines.findings()).texts(lines.values()))
                .orElseGet(() -> List.of(AnnotatedText.of(List.of(), lines.findings())));
    }

    private List<AnnotatedText> texts(List<Node> documents) {
        for (int i = 0; i < documents.size(); i++) {
            add(documents.get(i), i + 1);
        }
        if (texts.isEmpty()) {
            return List.of(AnnotatedText.of(List.of(), findings.findings()));
        }
        AnnotatedText first = texts.get(0);
        texts.set(
                0,
                AnnotatedText.within(first.words().orElse(""), first.annotations(), findings.findings())
                        .asPart(first.part().orElse("1")));
        return List.copyOf(texts);
    }

    private void add(Node document, int number) {
        Optional<MapNode> map =
                document instanceof MapNode found && isDocument(found) ? Optional.of(found) : Optional.empty();
        Optional<String> words = map.flatMap(found -> text(found, TEXT));
        if (map.isEmpty() || words.isEmpty()) {
            report(document, number, "the document has no " + (map.isEmpty() ? "list 'extractions'" : "'text'"));
            return;
        }
        String id = text(map.get(), ID).filter(given -> !given.isBlank()).orElse(String.valueOf(number));
        if (!ids.add(id)) {
            report(document, number, "an earlier document has the id " + QuotedText.of(id) + " too");
            return;
        }
        List<Annotation> annotations = new Extractions(file, findings).of(map.get());
        texts.add(AnnotatedText.within(words.get(), annotations, List.of()).asPart(id));
    }

    private void report(Node document, int number, String message) {
        findings.add(Finding.of(Severity.ERROR, "langextract-document", file.file() + "." + number, message)
                .at(file.place(document)));
    }

    /** The text of a key; empty for null and for lists and maps. */
    static Optional<String> text(MapNode map, String key) {
        return map.get(key)
                .filter(value -> value instanceof ScalarNode scalar && !scalar.isEmpty())
                .map(value -> ((ScalarNode) value).text());
    }
}
