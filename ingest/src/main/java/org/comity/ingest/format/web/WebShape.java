package org.comity.ingest.format.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.json.JsonReader;
import org.comity.ingest.node.json.JsonTree;

/**
 * The kind of annotations in a JSON file, determined from its outermost map, or the first map of its outermost list,
 * within the first 64 KiB.
 */
enum WebShape {
    /** Annotations of the model. */
    W3C,
    /** Annotations as the API of Hypothes.is returns them. */
    HYPOTHESIS,
    /** Something else. */
    OTHER;

    private static final List<String> HYPOTHESIS_KEYS = List.of("uri", "user", "permissions", "links");

    private static final int LONGEST_BEGINNING = 64 * 1024;
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    /** The shape of the beginning of a file. */
    static WebShape of(String file, byte[] bytes) {
        Optional<JsonTree> document = JsonReader.read(file, beginning(bytes)).beginning();
        Optional<Node> root = document.flatMap(JsonTree::root);
        Optional<Node> first = root.flatMap(node -> node instanceof ListNode list
                ? list.items().stream().filter(MapNode.class::isInstance).findFirst()
                : Optional.of(node));
        if (first.isEmpty() || !(first.get() instanceof MapNode map)) {
            return OTHER;
        }
        WebResource resource = new WebResource(map, new WebReport(document.get(), WebDialect.W3C, List.of()));
        List<String> types = resource.texts("type");
        if (resource.texts("@context").contains(WebTerms.CONTEXT)
                || types.contains(WebTerms.ANNOTATION)
                || types.contains(WebTerms.PAGE)
                || types.contains(WebTerms.COLLECTION)) {
            return W3C;
        }
        boolean listed = root.get() instanceof ListNode;
        if (isAnnotation(resource) || (!listed && isExport(resource))) {
            return HYPOTHESIS;
        }
        return OTHER;
    }

    /** The first characters of a file, without a character that is cut. */
    private static byte[] beginning(byte[] bytes) {
        if (bytes.length <= LONGEST_BEGINNING) {
            return bytes;
        }
        int end = LONGEST_BEGINNING;
        while (end > LONGEST_BEGINNING - MOST_BYTES_OF_A_CHARACTER && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static boolean isAnnotation(WebResource resource) {
        return isList(resource, "target") && HYPOTHESIS_KEYS.stream().anyMatch(resource::has);
    }

    private static boolean isExport(WebResource resource) {
        if (!isList(resource, "rows")) {
            return false;
        }
        List<Node> rows = resource.values("rows");
        return rows.isEmpty()
                ? resource.has("total")
                : rows.get(0) instanceof MapNode row && isList(new WebResource(row, resource.report()), "target");
    }

    private static boolean isList(WebResource resource, String key) {
        return resource.value(key).filter(ListNode.class::isInstance).isPresent();
    }

    static boolean hasEnding(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
