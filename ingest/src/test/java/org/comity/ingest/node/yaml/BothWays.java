package org.comity.ingest.node.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.tree.TreeProblems;

/** A text read by the reader of simple files and by the parser. */
final class BothWays {

    private BothWays() {}

    /**
     * Checks that both agree, places included, and that nothing is wrong with a text that is simple.
     *
     * @return whether the text is simple
     */
    static boolean assertAgree(String text) {
        Optional<Node> simple = SimpleYaml.read(text);
        simple.ifPresent(root -> {
            TreeProblems problems = new TreeProblems("a.yaml", ':');
            YamlReading parsed = YamlReader.parsed(new YamlLines("a.yaml", text), text, problems);
            assertEquals("", Printed.findings(parsed.findings()), () -> shown(text));
            assertEquals(parsed.document().flatMap(YamlDocument::root), simple, () -> shown(text));
        });
        return simple.isPresent();
    }

    private static String shown(String text) {
        return "in: " + text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }
}
