package org.comity.ingest.node.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.Shown;

/** Says in words of this project, and at the true place, why the parser gave up on a file. */
final class YamlSyntax {

    /** How the parser names a place; the lines of the file that it quotes are indented further. */
    private static final Pattern MARK = Pattern.compile("(?dm)^ in reader, line (\\d{1,9}), column (\\d{1,9}):$");

    private final YamlLines lines;
    private final TreeProblems problems;

    YamlSyntax(YamlLines lines, TreeProblems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Adds the finding.
     *
     * @param complaint what the parser says: why, and mostly the place of what it was reading and of what it met
     * @param token the last token that the parser understood, or the one that it refused
     */
    void report(String complaint, Position token) {
        List<Position> marks = marks(complaint);
        if (complaint.startsWith("Expected a property name")) {
            oddKey(token);
        } else if (marks.isEmpty() && lines.codePointAt(token.line(), token.column()) == '!') {
            new YamlCheck(lines, problems).properties(token);
            problems.doubt();
        } else {
            syntax(complaint, marks.isEmpty() ? List.of(token) : marks);
        }
    }

    /** The parser takes scalars alone for keys. */
    private void oddKey(Position token) {
        if (lines.codePointAt(token.line(), token.column()) == '*') {
            String alias = lines.from(token.line(), token.column()).split("[\\s,]", 2)[0];
            new YamlCheck(lines, problems).alias(alias.substring(1), token);
        } else {
            problems.addDoubtful(
                    problems.problem("yaml-key", "a key must be a text, not a list or a map"), place(token));
        }
    }

    private void syntax(String complaint, List<Position> marks) {
        Place context = place(marks.get(0));
        Place problem = place(marks.get(marks.size() - 1));
        Optional<YamlSyntaxRule> known = YamlSyntaxRule.of(reason(complaint));
        if (known.isEmpty()) {
            problems.addDoubtful(
                    problems.problem(
                            "yaml-syntax", "this is not YAML: " + Shown.of(reason(complaint), Shown.MAX_QUOTED)),
                    problem);
            return;
        }
        YamlSyntaxRule rule = known.get();
        Finding finding = problems.problem(rule.code(), rule.message()).suggesting(rule.advice());
        switch (rule.spot()) {
            case CONTEXT -> problems.addDoubtful(finding, context);
            case PROBLEM -> problems.addDoubtful(finding, problem);
            case BOTH -> problems.addDoubtful(finding.at(context), problem);
        }
    }

    private Place place(Position position) {
        return lines.place(position.line(), position.column());
    }

    /** What the parser says, without places and without the lines that it quotes. */
    private static String reason(String complaint) {
        return complaint
                .lines()
                .filter(line -> !line.startsWith("  ") && !MARK.matcher(line).matches())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static List<Position> marks(String complaint) {
        List<Position> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(complaint);
        while (matcher.find()) {
            marks.add(new Position(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        return marks;
    }
}
