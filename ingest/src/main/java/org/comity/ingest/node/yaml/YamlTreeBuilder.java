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
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree of one file from the events of the parser, without recursion. */
final class YamlTreeBuilder {

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
    Optional<Node> read() {
        YamlSource source = new YamlSource(lines.text());
        try {
            Event event = source.next();
            while (accept(event)) {
                event = source.next();
            }
        } catch (YamlEngineException e) {
            syntax().report(e, source, Optional.ofNullable(open.peek()));
        } catch (NumberFormatException e) {
            // The parser does not expect an escape \U with a number that exceeds an int.
            syntax().report(YamlFault.ESCAPE, source.here());
        }
        return Optional.ofNullable(root);
    }

    private YamlSyntax syntax() {
        return new YamlSyntax(lines, problems);
    }

    /** Takes one event and returns whether more is to be read. */
    private boolean accept(Event event) {
        boolean more = switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> add(open.pop().node());
            case DocumentStart -> document((DocumentStartEvent) event);
            case StreamEnd -> false;
            default -> true;
        };
        return more && withinBounds(event);
    }

    private static Mark mark(Event event) {
        return event.getStartMark().orElseThrow();
    }

    private static Position position(Event event) {
        return new Position(mark(event).getLine() + 1, mark(event).getColumn() + 1);
    }

    private boolean scalar(ScalarEvent event) {
        nodes++;
        if (event.getAnchor().isPresent() || event.getTag().isPresent()) {
            check.properties(position(event));
        }
        Mark mark = mark(event);
        ScalarNode scalar = new ScalarNode(event.getValue(), event.isPlain(), mark.getLine() + 1, mark.getColumn() + 1);
        check.text(scalar, event.isDQuoted());
        if (!expectsKey()) {
            return add(scalar);
        }
        check.key(scalar, open.element().key(scalar));
        return true;
    }

    private boolean expectsKey() {
        Branch branch = open.peek();
        return branch != null && branch.expectsKey();
    }

    /** Reports an alias; in the tree it is a scalar with its own text. */
    private boolean alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Position start = position(event);
        boolean merged = !open.isEmpty()
                && open.element().pendingKey().filter(YamlCheck::isMergeKey).isPresent();
        if (!merged) {
            check.alias(name, start);
        }
        ScalarNode text = new ScalarNode("*" + name, true, start.line(), start.column());
        if (!expectsKey()) {
            return add(text);
        }
        open.element().key(text);
        return true;
    }

    private boolean open(CollectionStartEvent event) {
        nodes++;
        Position start = position(event);
        if (expectsKey()) {
            check.complexKey(start);
            return false;
        }
        if (event.getAnchor().isPresent() || event.getTag().isPresent()) {
            check.properties(start);
        }
        boolean inFlow = !open.isEmpty() && open.element().flow();
        open.push(new Branch(event.getEventId() == Event.ID.MappingStart, event.isFlow() || inFlow, start));
        return true;
    }

    private boolean add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node);
        }
        return true;
    }

    /** Checks that this is the only document of the file, in YAML 1. */
    private boolean document(DocumentStartEvent event) {
        Position start = position(event);
        if (event.getSpecVersion().filter(version -> version.getMajor() != 1).isPresent()) {
            syntax().report(YamlFault.VERSION, start);
            return false;
        }
        if (root == null) {
            return true;
        }
        problems.add(
                problems.problem("yaml-many-documents", "a second document begins here; a file contains one")
                        .suggesting("remove the line '---', or move what follows to a file of its own"),
                lines.place(start.line(), start.column()));
        return false;
    }

    private boolean withinBounds(Event event) {
        if (open.size() > YamlReader.MAX_DEPTH) {
            exceeded("yaml-too-deep", "lists and maps nest deeper than 64 levels", event);
            return false;
        }
        if (nodes > YamlReader.MAX_NODES) {
            exceeded("yaml-too-large", "the file contains more than 5,000,000 keys, texts, lists and maps", event);
            return false;
        }
        return true;
    }

    private void exceeded(String code, String message, Event event) {
        Position place = position(event);
        problems.addDoubtful(problems.problem(code, message), lines.place(place.line(), place.column()));
    }
}
