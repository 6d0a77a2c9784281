package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/**
 * The meaning of the words in place of a role in one statement.
 *
 * <p>If words as a whole have no defined meaning, only the words before their first comma are used; of several, the last
 * one decides. The rest becomes the note of the statement, with a finding.
 */
final class RoleMeaning {

    private final Meanings meanings;
    private final Report report;
    private final ScalarNode at;
    private final List<NodeEntry> further = new ArrayList<>();
    private boolean unknown;

    RoleMeaning(Meanings meanings, Report report, ScalarNode at) {
        this.meanings = meanings;
        this.report = report;
        this.at = at;
    }

    /** Returns whether there were words without a defined meaning; they have been reported. */
    boolean isUnknown() {
        return unknown;
    }

    /** What the words say besides the role. */
    List<NodeEntry> further() {
        return further;
    }

    /** The role that values mean; without values, the meaning if there are no words. */
    Optional<Node> of(List<Value> values) {
        if (values.isEmpty()) {
            return meanings.otherwise().flatMap(this::role);
        }
        List<String> left = new ArrayList<>();
        Optional<Node> role = Optional.empty();
        for (Value value : values) {
            String words = value.text();
            Optional<Node> whole = meanings.find(words);
            int comma = words.indexOf(',');
            Optional<Node> beginning =
                    whole.isEmpty() && comma > 0 ? meanings.find(words.substring(0, comma)) : Optional.empty();
            if (meanings.areOpen()) {
                role = Optional.of(new ScalarNode(Filler.name(words), false, at.line(), at.column()));
                continue;
            }
            if (whole.isEmpty() && beginning.isEmpty()) {
                unknown(words);
                return Optional.empty();
            }
            beginning.ifPresent(found -> left.add(words.substring(comma + 1).strip()));
            role = whole.or(() -> beginning);
        }
        values.subList(0, values.size() - 1).forEach(value -> left.add(value.text()));
        Optional<Node> found = role.flatMap(this::role);
        if (!left.isEmpty()) {
            keep(String.join("; ", left));
        }
        return found;
    }

    private Optional<Node> role(Node meaning) {
        if (!(meaning instanceof MapNode fields)) {
            return Optional.of(meaning);
        }
        fields.entries().stream()
                .filter(entry -> !entry.key().text().equals("as"))
                .forEach(further::add);
        return fields.get("as");
    }

    private void keep(String words) {
        String noted = further.stream()
                .filter(entry -> entry.key().text().equals("note"))
                .map(NodeEntry::value)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text() + "; ")
                .findFirst()
                .orElse("");
        further.removeIf(entry -> entry.key().text().equals("note"));
        further.add(new NodeEntry(
                new ScalarNode("note", true, at.line(), at.column()),
                new ScalarNode(noted + words, false, at.line(), at.column())));
        report.info(
                at,
                "remark-kept",
                words,
                QuotedText.of(words) + " does not decide the role; it is kept as the note of the statement");
    }

    private void unknown(String words) {
        unknown = true;
        report.error(
                at,
                "unknown-meaning",
                words,
                "no meaning is defined for " + QuotedText.of(words),
                NearMiss.among(words, meanings.words())
                        .map(NearMiss::question)
                        .or(() -> Optional.of("define it under 'means:' in corpus.yaml")));
    }
}
