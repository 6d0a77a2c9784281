package org.comity.ingest.node.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.tree.Branch;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Builds the tree of one file from the tokens of the parser, without recursion. */
final class YamlTreeBuilder {

    /** The parser's own bounds are lifted: those that matter are kept here, where a place can be told. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final YamlLines lines;
    private final TreeProblems problems;
    private final YamlCheck check;
    private final Deque<Branch> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int nodes;

    YamlTreeBuilder(YamlLines lines, TreeProblems problems) {
        this.lines = lines;
        this.problems = problems;
        this.check = new YamlCheck(lines, problems);
    }

    /** The outermost node, as far as it could be read. */
    Optional<Node> read(String text) {
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new CodePointReader(text))) {
            try {
                JsonToken token = parser.nextToken();
                while (token != null && accept(token, parser)) {
                    token = parser.nextToken();
                }
            } catch (JacksonException e) {
                Position start = position(parser);
                new YamlSyntax(lines, problems).report(e.getOriginalMessage(), start);
            }
        }
        return Optional.ofNullable(root);
    }

    /** Takes one token; false if nothing more is to be read. */
    private boolean accept(JsonToken token, YAMLParser parser) {
        Position start = position(parser);
        if (root != null) {
            secondDocument(start);
            return false;
        }
        switch (token) {
            case START_OBJECT -> open(true, start);
            case START_ARRAY -> open(false, start);
            case END_OBJECT, END_ARRAY -> add(open.pop().node());
            case PROPERTY_NAME -> key(scalar(parser.currentName(), start));
            default -> value(parser, start);
        }
        return withinBounds(start) && !problems.full();
    }

    /** The position that the parser tells; the start of the file where it knows none. */
    private static Position position(YAMLParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void open(boolean map, Position start) {
        check.properties(start);
        boolean bracket = lines.codePointAt(start.line(), start.column()) == (map ? '{' : '[');
        boolean inFlow = !open.isEmpty() && open.element().flow();
        open.push(new Branch(map, bracket || inFlow, start));
        nodes++;
    }

    private void key(ScalarNode key) {
        check.key(key, open.element().key(key));
    }

    private void value(YAMLParser parser, Position start) {
        if (!parser.isCurrentAlias()) {
            add(scalar(parser.getString(), start));
            return;
        }
        boolean merged = !open.isEmpty()
                && open.element().pendingKey().filter(YamlCheck::isMergeKey).isPresent();
        if (!merged) {
            check.alias(parser.getString(), start);
        }
        add(new ScalarNode("*" + parser.getString(), true, start.line(), start.column()));
    }

    private ScalarNode scalar(String text, Position start) {
        nodes++;
        check.properties(start);
        boolean plain = switch (lines.codePointAt(start.line(), start.column())) {
            case '"', '\'', '|', '>' -> false;
            default -> true;
        };
        ScalarNode scalar = new ScalarNode(text, plain, start.line(), start.column());
        check.text(scalar);
        return scalar;
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node);
        }
    }

    private boolean withinBounds(Position start) {
        if (open.size() > YamlReader.MAX_DEPTH) {
            problems.addDoubtful(
                    problems.problem("yaml-too-deep", "lists and maps nest deeper than 64 levels"),
                    lines.place(start.line(), start.column()));
            return false;
        }
        if (nodes > YamlReader.MAX_NODES) {
            problems.addDoubtful(
                    problems.problem("yaml-too-large", "the file holds more than 500,000 keys, texts, lists and maps"),
                    lines.place(start.line(), start.column()));
            return false;
        }
        return true;
    }

    /** The parser tells the first token of a document, not the {@code ---} above it. */
    private void secondDocument(Position start) {
        int line = start.line();
        while (line > 1 && !lines.from(line, 1).startsWith("---")) {
            line--;
        }
        problems.add(
                problems.problem("yaml-many-documents", "a second document begins here; a file holds one")
                        .suggesting("leave out the line '---', or move what follows to a file of its own"),
                lines.place(line, 1));
    }
}
