package org.comity.ingest.node.yaml;

import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.tree.Branch;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reports why the parser failed.
 *
 * <p>The message of the parser is not used. The fault follows from the two places that the parser gives, the start of
 * what it was reading (the context) and the point where it failed (the problem), and from the characters there.
 */
final class YamlSyntax {

    private final String text;
    private final YamlLines lines;
    private final TreeProblems problems;

    YamlSyntax(YamlLines lines, TreeProblems problems) {
        this.text = lines.text();
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Adds the finding.
     *
     * @param failure the exception of the parser
     * @param source the parser after the failure
     * @param open the innermost list or map that has not ended
     */
    void report(YamlEngineException failure, YamlSource source, Optional<Branch> open) {
        if (!(failure instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            report(YamlFault.OTHER, source.here());
            return;
        }
        boolean parsing = failure instanceof ParserException;
        Mark problem = marked.getProblemMark().get();
        Optional<Mark> context = marked.getContextMark();
        if (context.isEmpty()) {
            report(parsing ? outside(problem) : start(problem), problem);
        } else if (parsing) {
            parsing(context.get(), problem, source, open);
        } else {
            scanning(context.get(), problem);
        }
    }

    /** Adds the finding of a fault that the parser does not report as one. */
    void report(YamlFault fault, Position position) {
        problems.addDoubtful(finding(fault), lines.place(position.line(), position.column()));
    }

    /** Something after the document that does not begin another one. */
    private YamlFault outside(Mark problem) {
        return at(problem, 0) == '%' ? YamlFault.DIRECTIVE : YamlFault.AFTER_DOCUMENT;
    }

    /** A character that begins nothing at this place. */
    private YamlFault start(Mark problem) {
        boolean indicator = at(problem, 1) <= ' ';
        return switch (at(problem, 0)) {
            case '\t' -> YamlFault.TAB;
            case ':' -> YamlFault.COLON;
            case '-' -> indicator ? YamlFault.ITEM : YamlFault.START;
            case '?' -> indicator ? YamlFault.KEY_MARK : YamlFault.START;
            default -> YamlFault.START;
        };
    }

    /** Something inside a scalar, an anchor, an alias, a tag or a directive, or a key without a colon. */
    private void scanning(Mark context, Mark problem) {
        switch (at(context, 0)) {
            case '!' -> report(YamlFault.TAG, context);
            case '&' -> report(YamlFault.ANCHOR, context);
            case '*' -> report(YamlFault.ALIAS, context);
            case '%' -> report(YamlFault.DIRECTIVE, problem);
            case '|', '>' -> report(YamlFault.BLOCK_HEADER, problem);
            case ' ' -> report(YamlFault.BLOCK_EMPTY_LINES, problem);
            case '"', '\'' -> quoted(context, problem);
            default -> report(YamlFault.NO_COLON, context);
        }
    }

    private void quoted(Mark context, Mark problem) {
        int met = offset(problem);
        if (isClosed(offset(context), met)) {
            report(YamlFault.NO_COLON, context);
        } else if (met == text.length()) {
            report(YamlFault.OPEN_QUOTE, context);
        } else if (problem.getColumn() == 0) {
            report(YamlFault.CUT_QUOTE, context);
        } else {
            report(YamlFault.ESCAPE, problem);
        }
    }

    /** Returns whether the quotation that begins at one offset ends before another offset. */
    private boolean isClosed(int start, int end) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == quote && (quote == '"' || i + 1 == end || text.charAt(i + 1) != quote)) {
                return true;
            }
            if (c == quote || (c == '\\' && quote == '"')) {
                i++;
            }
        }
        return false;
    }

    /** Something that does not continue the list or map around it. */
    private void parsing(Mark context, Mark problem, YamlSource source, Optional<Branch> open) {
        if (at(problem, 0) == '!') {
            report(YamlFault.TAG, problem);
        } else if (context.getIndex() == problem.getIndex()) {
            report(YamlFault.MISSING_VALUE, problem);
        } else if (open.filter(Branch::flow).isPresent()) {
            YamlFault fault = open.get().isMap() ? YamlFault.OPEN_MAP : YamlFault.OPEN_LIST;
            problems.addDoubtful(finding(fault).at(place(context)), place(problem));
        } else {
            report(source.metScalar() ? YamlFault.AFTER_VALUE : YamlFault.INDENTATION, problem);
        }
    }

    private void report(YamlFault fault, Mark mark) {
        problems.addDoubtful(finding(fault), place(mark));
    }

    private Finding finding(YamlFault fault) {
        return problems.problem(fault.code(), fault.message()).suggesting(fault.advice());
    }

    private Place place(Mark mark) {
        return lines.place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    /** The unit at a distance after a mark, or 0 at the end of the text. */
    private char at(Mark mark, int distance) {
        int offset = offset(mark) + distance;
        return offset < text.length() ? text.charAt(offset) : 0;
    }
}
