package org.comity.ingest.node.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.domain.finding.Finding;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.CodePointName;
import org.comity.ingest.text.Position;

/** Reports parts of YAML that people do not need: anchors, tags, unusual keys and unusual characters. */
final class YamlCheck {

    /** An anchor and a tag, in either order, at the start of a node. */
    private static final Pattern PROPERTIES =
            Pattern.compile("^([&!][^\\s,\\[\\]{}]*)(?:[ \\t]+([&!][^\\s,\\[\\]{}]*))?");

    private final YamlLines lines;
    private final TreeProblems problems;

    YamlCheck(YamlLines lines, TreeProblems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Reports the anchor and the tag of a node that begins with one of them. */
    void properties(Position start) {
        String rest = lines.from(start.line(), start.column());
        Matcher matcher = PROPERTIES.matcher(rest);
        if (!matcher.find()) {
            return;
        }
        for (int group = 1; group <= 2; group++) {
            String property = matcher.group(group);
            if (property != null) {
                Finding finding = property.startsWith("&")
                        ? unread("yaml-alias", "anchors", property, "leave the anchor out")
                        : unread("yaml-tag", "tags", property, "leave the tag out");
                int offset = rest.codePointCount(0, matcher.start(group));
                problems.add(finding, lines.place(start.line(), start.column() + offset));
            }
        }
    }

    /** Reports an alias that is used as a value. */
    void alias(String name, Position start) {
        problems.addDoubtful(
                unread("yaml-alias", "aliases", "*" + name, "write the value out"),
                lines.place(start.line(), start.column()));
    }

    private Finding unread(String code, String what, String written, String advice) {
        return problems.problem(code, written, what + " are not read: " + QuotedText.of(written))
                .suggesting(advice + ", or put the text in quotation marks");
    }

    /** Reports a key that is a list or a map. */
    void complexKey(Position start) {
        problems.addDoubtful(
                problems.problem("yaml-key", "a key must be a text, not a list or a map"),
                lines.place(start.line(), start.column()));
    }

    /** Reports a key that is empty, a merge key, or the same as an earlier key of the map. */
    void key(ScalarNode key, Optional<ScalarNode> earlier) {
        if (isMergeKey(key)) {
            problems.addDoubtful(
                    problems.problem("yaml-merge-key", "merge keys are not read: '<<'")
                            .suggesting("write the entries themselves"),
                    lines.place(key.line(), key.column()));
        } else if (key.text().isBlank()) {
            problems.addDoubtful(
                    problems.problem("yaml-key", "the key of this entry is empty"),
                    lines.place(key.line(), key.column()));
        } else if (earlier.isPresent()) {
            duplicate(key, earlier.get());
        }
    }

    static boolean isMergeKey(ScalarNode key) {
        return key.plain() && key.text().equals("<<");
    }

    private void duplicate(ScalarNode key, ScalarNode earlier) {
        String message = "the key " + QuotedText.of(key.text()) + " appears twice in one map";
        problems.add(
                problems.problem("yaml-duplicate-key", key.text(), message)
                        .at(lines.place(earlier.line(), earlier.column())),
                lines.place(key.line(), key.column()));
    }

    /** Reports a scalar that is too long, and the first character in it that must come from an escape. */
    void text(ScalarNode scalar, boolean hasEscapes) {
        String text = scalar.text();
        if (text.length() > YamlReader.MAX_SCALAR && text.codePointCount(0, text.length()) > YamlReader.MAX_SCALAR) {
            problems.addDoubtful(
                    problems.problem("yaml-too-large", "the text is longer than 1,000,000 characters"),
                    lines.place(scalar.line(), scalar.column()));
        }
        if (hasEscapes) {
            text.codePoints()
                    .filter(c -> YamlCharacters.isControl(c) || YamlCharacters.isSurrogate(c))
                    .findFirst()
                    .ifPresent(c -> escape(c, scalar));
        }
    }

    private void escape(int codePoint, ScalarNode scalar) {
        String name = CodePointName.of(codePoint);
        Finding finding = YamlCharacters.isSurrogate(codePoint)
                ? problems.problem(
                                "lone-surrogate",
                                name,
                                "this text contains an escape for " + name + ", half a character")
                        .suggesting("write the character itself, or both halves of the pair")
                : problems.problem(
                        "control-character", name, "this text contains an escape for the control character " + name);
        problems.addDoubtful(finding, lines.place(scalar.line(), scalar.column()));
    }
}
