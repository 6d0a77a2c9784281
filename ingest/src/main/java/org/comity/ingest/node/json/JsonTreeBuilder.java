package org.comity.ingest.node.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.tree.Branch;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Builds the tree of one file from the tokens of the parser, without recursion.
 *
 * <p>Only the offsets of the parser are used, in UTF-16 units; its columns count the same units. The parser gets the
 * text in one piece, because it forgets where a key began when it fetches the next piece.
 */
final class JsonTreeBuilder {

    /**
     * The bounds of the parser are removed; this class checks those that matter, because it can report a place. A comma
     * before a closing bracket is accepted, reported and skipped. Keys are not shared between files.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonTree places;
    private final TreeProblems problems;
    private final JsonCharacters characters;
    private final Deque<Branch> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int nodes;

    JsonTreeBuilder(JsonTree places, TreeProblems problems) {
        this.places = places;
        this.problems = problems;
        this.characters = new JsonCharacters(places, problems);
    }

    /** The outermost node, as far as it could be read. */
    Optional<Node> read() {
        try (JsonParser parser = FACTORY.createParser(
                ObjectReadContext.empty(), places.text().text().toCharArray())) {
            try {
                JsonToken token = parser.nextToken();
                while (token != null && accept(token, parser)) {
                    token = parser.nextToken();
                }
                if (token == null && root == null && open.isEmpty()) {
                    nothing();
                }
            } catch (JacksonException e) {
                failed(e);
            }
        }
        while (!open.isEmpty()) {
            add(open.pop().node());
        }
        return Optional.ofNullable(root);
    }

    /** Takes one token and returns whether more is to be read. */
    private boolean accept(JsonToken token, JsonParser parser) {
        int unit = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        Position start = places.position(unit);
        if (root != null) {
            trailing(start);
            return false;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                open.push(new Branch(token == JsonToken.START_OBJECT, true, start));
                nodes++;
            }
            case END_OBJECT, END_ARRAY -> {
                comma(unit);
                add(open.pop().node());
            }
            case PROPERTY_NAME -> key(scalar(parser.currentName(), false, start));
            default -> add(scalar(parser.getString(), token != JsonToken.VALUE_STRING, start));
        }
        return withinBounds(start);
    }

    private ScalarNode scalar(String text, boolean plain, Position start) {
        nodes++;
        return new ScalarNode(characters.checked(text, start), plain, start.line(), start.column());
    }

    private void key(ScalarNode key) {
        Optional<ScalarNode> earlier = open.element().key(key);
        if (key.text().isBlank()) {
            problems.add(
                    problems.problem(Severity.WARNING, "json-key", "", "the key of this entry is blank"),
                    places.place(key));
        } else if (earlier.isPresent()) {
            String message = "the key " + QuotedText.of(key.text()) + " appears twice in one map";
            problems.add(
                    problems.problem(Severity.ERROR, "json-duplicate-key", key.text(), message)
                            .at(places.place(earlier.get())),
                    places.place(key));
        }
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node);
        }
    }

    /** Reports the comma before a closing bracket. */
    private void comma(int bracket) {
        String text = places.text().text();
        int unit = bracket - 1;
        while (Character.isWhitespace(text.charAt(unit))) {
            unit--;
        }
        if (text.charAt(unit) == ',') {
            problems.add(
                    problems.problem("json-syntax", "there is a comma before the closing bracket")
                            .suggesting("leave the comma out"),
                    places.place(places.position(unit)));
        }
    }

    private boolean withinBounds(Position start) {
        if (open.size() > JsonReader.MAX_DEPTH) {
            problems.addDoubtful(
                    problems.problem("json-too-deep", "lists and maps nest deeper than 64 levels"),
                    places.place(start));
            return false;
        }
        if (nodes > JsonReader.MAX_NODES) {
            problems.addDoubtful(
                    problems.problem(
                            "json-too-large", "the file contains more than 1,000,000 keys, values, lists and maps"),
                    places.place(start));
            return false;
        }
        return true;
    }

    private void nothing() {
        problems.addDoubtful(
                problems.problem("json-syntax", "the file has no content; it must contain one JSON value"),
                places.place(1, 1));
    }

    private void trailing(Position start) {
        problems.add(
                problems.problem("json-trailing", "the " + places.unit() + " continues after the end of its JSON value")
                        .suggesting("a " + places.unit() + " contains one value; put several values into one list"),
                places.place(start));
    }

    private void failed(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        int length = places.text().text().length();
        int met = location == null ? length : Math.min(length, Math.toIntExact(location.getCharOffset()));
        if (root != null) {
            trailing(places.position(met));
            return;
        }
        new JsonSyntax(places, problems).report(met, Optional.ofNullable(open.peek()));
    }
}
