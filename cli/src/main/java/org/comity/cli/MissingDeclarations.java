package org.comity.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.cli.answer.JsonAnswer;
import org.comity.cli.report.FindingGroup;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.text.VisibleText;

/**
 * What a corpus lacks, as lines to paste into {@code corpus.yaml}: meanings, entities and roles that findings are about, the
 * most frequent first. Each {@code ?} has to be replaced. Words that are probably misspelled are left out.
 */
final class MissingDeclarations {

    /** The maximum number of lines of one block. */
    static final int MAX = 50;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ()/._'&-]*");
    private static final Pattern CONSTANT = Pattern.compile("(?i)true|false|null|yes|no|on|off");

    private final List<FindingGroup> groups;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    private MissingDeclarations(List<Finding> findings, boolean everything) {
        this.groups = FindingGroup.of(findings).stream()
                .filter(group -> group.first().details().nearest().isEmpty())
                .sorted(Comparator.comparing(FindingGroup::size).reversed())
                .toList();
        this.most = everything ? Integer.MAX_VALUE : MAX;
    }

    /**
     * The lines.
     *
     * @param findings the findings of a run
     * @param everything whether long blocks are shown in full
     * @return lines with a sentence before them; empty if nothing is missing
     */
    static List<String> of(List<Finding> findings, boolean everything) {
        MissingDeclarations missing = new MissingDeclarations(findings, everything);
        missing.add("means", Map.of("unknown-meaning", words -> quoted(words) + ": ?"));
        missing.add(
                "entities",
                Map.of(
                        "unknown-name",
                        words -> slug(words) + ": {organization: ?, name: " + quoted(words) + "}",
                        "unknown-entity",
                        words -> quoted(words) + ": {organization: ?, name: ?}"));
        missing.add("roles", Map.of("unknown-role", words -> quoted(words) + ": {standing: ?}"));
        if (!missing.lines.isEmpty()) {
            missing.lines.add(0, "To paste into corpus.yaml, with what you mean instead of each ?:");
        }
        return missing.lines;
    }

    /** A line for a word. */
    @FunctionalInterface
    private interface Declaration {
        String of(String words);
    }

    private void add(String key, Map<String, Declaration> byCode) {
        List<FindingGroup> missing =
                groups.stream().filter(group -> byCode.containsKey(code(group))).toList();
        if (!missing.isEmpty()) {
            lines.add("  " + key + ":");
            missing.stream()
                    .limit(most)
                    .forEach(group -> Optional.ofNullable(byCode.get(code(group)))
                            .ifPresent(declaration -> add(group, declaration)));
        }
        if (missing.size() > most) {
            lines.add("    # and " + (missing.size() - most) + " more (--all)");
        }
    }

    private void add(FindingGroup group, Declaration declaration) {
        group.first()
                .details()
                .given()
                .ifPresent(words -> lines.add("    " + declaration.of(words) + "  # " + group.size()));
    }

    private static String code(FindingGroup group) {
        return group.first().id().code();
    }

    private static String slug(String words) {
        try {
            return Slug.parse(words).value();
        } catch (IllegalArgumentException otherScript) {
            return "?";
        }
    }

    /** The words as a scalar of YAML. */
    private static String quoted(String words) {
        boolean plain = PLAIN.matcher(words).matches()
                && !words.endsWith(" ")
                && !CONSTANT.matcher(words).matches();
        return plain ? words : JsonAnswer.line(VisibleText.of(words)).strip();
    }
}
