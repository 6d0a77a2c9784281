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
 * <p>If words as a whole have no defined meaning, only the words before their first comma are used. The rest becomes the
 * note of the statement, with a finding. Of several parentheses the last one decides; of any other values, each has a
 * meaning of its own.
 */
final class RoleMeaning {

    private final Meanings meanings;
    private final MappingUse use;
    private final Report report;
    private final ScalarNode at;
    private boolean unknown;

    /**
     * One meaning.
     *
     * @param role the role; empty if the words give none
     * @param further what the words say besides the role
     */
    record Meant(Optional<Node> role, List<NodeEntry> further) {}

    RoleMeaning(Meanings meanings, MappingUse use, Report report, ScalarNode at) {
        this.meanings = meanings;
        this.use = use;
        this.report = report;
        this.at = at;
    }

    /** Returns whether there were words without a defined meaning; they have been reported. */
    boolean isUnknown() {
        return unknown;
    }

    /** The meaning if there are no words. */
    List<Meant> ofNothing() {
        return meanings.otherwise().map(meaning -> meant(meaning, "")).stream().toList();
    }

    /** The meaning of each of several values. */
    List<Meant> ofEach(List<Value> values) {
        return values.stream()
                .map(Value::text)
                .distinct()
                .flatMap(words -> of(List.of(words)).stream())
                .toList();
    }

    /** The one meaning of several values in parentheses: the last one decides, the others are kept as a note. */
    List<Meant> ofAll(List<Value> values) {
        return of(values.stream().map(Value::text).toList()).stream().toList();
    }

    private Optional<Meant> of(List<String> values) {
        List<String> left = new ArrayList<>();
        Optional<Node> last = Optional.empty();
        for (String words : values) {
            Optional<Node> whole = meanings.find(words);
            int comma = words.indexOf(',');
            Optional<Node> beginning =
                    whole.isEmpty() && comma > 0 ? meanings.find(words.substring(0, comma)) : Optional.empty();
            if (meanings.areOpen()) {
                last = Optional.of(new ScalarNode(Filler.name(words), false, at.line(), at.column()));
                continue;
            }
            if (whole.isEmpty() && beginning.isEmpty()) {
                unknown(words);
                return Optional.empty();
            }
            beginning.ifPresent(found -> left.add(words.substring(comma + 1).strip()));
            last = whole.or(() -> beginning);
            last.ifPresent(use::met);
        }
        left.addAll(values.subList(0, Math.max(0, values.size() - 1)));
        return last.map(meaning -> meant(meaning, String.join("; ", left)));
    }

    private Meant meant(Node meaning, String left) {
        Optional<Node> role = meaning instanceof MapNode fields ? fields.get("as") : Optional.of(meaning);
        List<NodeEntry> further = new ArrayList<>();
        if (meaning instanceof MapNode fields) {
            fields.entries().stream()
                    .filter(entry -> !entry.key().text().equals("as"))
                    .forEach(further::add);
        }
        if (!left.isEmpty()) {
            further.add(new NodeEntry(
                    new ScalarNode("note", true, at.line(), at.column()),
                    new ScalarNode(left, false, at.line(), at.column())));
            report.info(
                    at,
                    "remark-kept",
                    left,
                    QuotedText.of(left) + " does not decide the role; it is kept as the note of the statement");
        }
        return new Meant(role, further);
    }

    private void unknown(String words) {
        unknown = true;
        use.unmeant(words);
        report.unknown(
                at,
                "unknown-meaning",
                words,
                "no meaning is defined for " + QuotedText.of(words),
                NearMiss.among(words, meanings.words()),
                Optional.of("define it under 'means:' in corpus.yaml"));
    }
}
