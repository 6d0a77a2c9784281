package org.comity.ingest.node.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** A text read by our reader and by that of Jackson, which uses the same parser in a different way. */
final class JacksonPeer {

    /** Jackson's own buffer can end between the halves of a surrogate pair, and its parser then fails. */
    private static final int BUFFER = 1 << 14;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .loadSettings(LoadSettings.builder().setBufferSize(BUFFER).build())
            .build();

    private JacksonPeer() {}

    /**
     * Checks that Jackson reads a text without findings as the same tree with the same places.
     *
     * @return whether there were no findings
     */
    static boolean assertAgree(String text) {
        YamlReading reading = YamlReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
        Optional<Node> root = reading.document().flatMap(YamlDocument::root);
        if (!reading.findings().isEmpty() || root.isEmpty() || text.length() >= BUFFER) {
            return reading.findings().isEmpty();
        }
        StringBuilder ours = new StringBuilder();
        print(root.get(), ours);
        assertEquals(jackson(text.replaceFirst("^\uFEFF", "")), ours.toString(), () -> shown(text));
        return true;
    }

    private static String jackson(String text) {
        StringBuilder printed = new StringBuilder();
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation at = parser.currentTokenLocation();
                switch (token) {
                    case START_OBJECT -> begin('{', at.getLineNr(), at.getColumnNr(), printed);
                    case START_ARRAY -> begin('[', at.getLineNr(), at.getColumnNr(), printed);
                    case END_OBJECT, END_ARRAY -> printed.append("end\n");
                    default -> scalar(parser.getString(), at.getLineNr(), at.getColumnNr(), printed);
                }
            }
        }
        return printed.toString();
    }

    private static void print(Node node, StringBuilder to) {
        if (node instanceof MapNode map) {
            begin('{', map.line(), map.column(), to);
            map.entries().forEach(entry -> {
                print(entry.key(), to);
                print(entry.value(), to);
            });
            to.append("end\n");
        } else if (node instanceof ListNode list) {
            begin('[', list.line(), list.column(), to);
            list.items().forEach(item -> print(item, to));
            to.append("end\n");
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar.text(), scalar.line(), scalar.column(), to);
        }
    }

    private static void begin(char bracket, int line, int column, StringBuilder to) {
        to.append(bracket).append(" @" + line + ":" + column + "\n");
    }

    private static void scalar(String text, int line, int column, StringBuilder to) {
        to.append(text.replace("\n", "\\n")).append(" @" + line + ":" + column + "\n");
    }

    private static String shown(String text) {
        return "in: " + text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }
}
