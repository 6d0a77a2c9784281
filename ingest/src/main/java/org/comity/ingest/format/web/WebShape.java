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
 * within the first 64 KiB. An empty list has the form of an export of Hypothes.is without annotations.
 */
enum WebShape {
    /** Annotations of the model. */
    W3C,
    /** Annotations as Hypothes.is returns or exports them. */
    HYPOTHESIS,
    /** Something else. */
    OTHER;

    private static final List<String> HYPOTHESIS_KEYS = List.of("uri", "user", "permissions", "links");

    /** The keys of the list of annotations: of the search, and of the exports of the client and of hypexport. */
    static final List<String> EXPORT_KEYS = List.of("rows", "annotations");

    /** Keys beside that list, each of which shows an export although its list is empty. */
    private static final List<String> BESIDE_ROWS =
            List.of("total", "export_date", "export_userid", "client_version", "profile");

    private static final int LONGEST_BEGINNING = 64 * 1024;
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    /** The shape of the beginning of a file. */
    static WebShape of(String file, byte[] bytes) {
        Optional<JsonTree> document = JsonReader.read(file, beginning(bytes)).beginning();
        Optional<Node> root = document.flatMap(JsonTree::root);
        Optional<Node> first = root.flatMap(node -> node instanceof ListNode list
                ? list.items().stream().filter(MapNode.class::isInstance).findFirst()
                : Optional.of(node));
        if (root.filter(WebShape::isEmptyList).isPresent()) {
            return HYPOTHESIS;
        }
        if (first.isEmpty() || !(first.get() instanceof MapNode map)) {
            return OTHER;
        }
        WebResource resource = new WebResource(map, new WebReport(document.get(), WebDialect.W3C, List.of()));
        if (isOfTheModel(resource)) {
            return W3C;
        }
        if (isAnnotation(resource) || isExport(resource)) {
            return HYPOTHESIS;
        }
        if (WebEnvelope.around(resource, WebShape::isAnnotation).isPresent()) {
            return HYPOTHESIS;
        }
        return WebEnvelope.around(resource, WebShape::isOfTheModel).isPresent() ? W3C : OTHER;
    }

    private static boolean isEmptyList(Node root) {
        return root instanceof ListNode list && list.items().isEmpty();
    }

    /** Returns whether a map is an annotation of the model, or a page or collection of them. */
    static boolean isOfTheModel(WebResource resource) {
        List<String> types = resource.texts("type");
        return resource.texts("@context").contains(WebTerms.CONTEXT)
                || types.contains(WebTerms.ANNOTATION)
                || types.contains(WebTerms.PAGE)
                || types.contains(WebTerms.COLLECTION);
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

    /** Returns whether a map is an annotation as Hypothes.is writes it. */
    static boolean isAnnotation(WebResource resource) {
        return isRow(resource) && HYPOTHESIS_KEYS.stream().anyMatch(resource::has);
    }

    /** Returns whether a map is what Hypothes.is, its client or hypexport writes around annotations. */
    static boolean isExport(WebResource resource) {
        return EXPORT_KEYS.stream().anyMatch(key -> isExport(resource, key));
    }

    private static boolean isExport(WebResource resource, String key) {
        if (!isList(resource, key)) {
            return false;
        }
        List<Node> rows = resource.values(key);
        return rows.isEmpty()
                ? BESIDE_ROWS.stream().anyMatch(resource::has)
                : rows.get(0) instanceof MapNode row && isRow(new WebResource(row, resource.report()));
    }

    private static boolean isRow(WebResource row) {
        return isList(row, "target") && !isOfTheModel(row);
    }

    private static boolean isList(WebResource resource, String key) {
        return resource.value(key).filter(ListNode.class::isInstance).isPresent();
    }

    static boolean hasEnding(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
