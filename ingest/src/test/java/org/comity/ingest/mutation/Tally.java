package org.comity.ingest.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.domain.prose.Language;
import org.comity.domain.source.Basis;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.ingest.file.CheckableText;
import org.comity.ingest.grammar.StatementItem;

/** How many mutants of the statements of a corpus are reported. */
final class Tally {

    private final Map<MutationClass, int[]> counts = new EnumMap<>(MutationClass.class);
    private final List<String> misses = new ArrayList<>();

    /** Makes all mutants of all quoted statements, one value of one written statement at a time. */
    static Tally of(List<CheckableText> texts) {
        Tally tally = new Tally();
        for (CheckableText text : texts) {
            Language language = Language.ofTag(text.language())
                    .orElseGet(() -> Language.guess(text.text().text()));
            for (StatementItem item : text.items()) {
                Set<String> written = new HashSet<>();
                for (Statement statement : item.statements()) {
                    tally.add(text, item, statement, language, written);
                }
            }
        }
        return tally;
    }

    private void add(
            CheckableText text, StatementItem item, Statement statement, Language language, Set<String> written) {
        if (statement.basis() != Basis.QUOTED || statement.evidence().isEmpty()) {
            return;
        }
        List<Mutant> mutants = new ArrayList<>(ValueMutants.of(statement, text.text()));
        if (statement instanceof MembershipStatement membership) {
            mutants.addAll(WordMutants.of(membership, text.text(), language));
        }
        for (Mutant mutant : mutants) {
            // A value of a list of members is written once.
            if (written.add(statement.kind() + " " + mutant.kind() + " " + mutant.change())) {
                boolean reported =
                        !text.warnings(item, mutant.statement(), mutant.text()).isEmpty();
                count(mutant, reported);
            }
        }
    }

    private void count(Mutant mutant, boolean reported) {
        int[] count = counts.computeIfAbsent(mutant.kind(), none -> new int[2]);
        count[0]++;
        count[1] += reported ? 1 : 0;
        if (!reported) {
            String words = mutant.statement().evidence().orElseThrow().words();
            misses.add(mutant.kind().label() + ": " + mutant.change() + " in '" + words + "'");
        }
    }

    private int sum(Predicate<MutationClass> kinds, int column) {
        return counts.entrySet().stream()
                .filter(entry -> kinds.test(entry.getKey()))
                .mapToInt(entry -> entry.getValue()[column])
                .sum();
    }

    int mutants(Predicate<MutationClass> kinds) {
        return sum(kinds, 0);
    }

    int reported(Predicate<MutationClass> kinds) {
        return sum(kinds, 1);
    }

    /** What was altered without a warning. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    /** The share of reported mutants, from 0 to 1. */
    double share(Predicate<MutationClass> kinds) {
        return (double) reported(kinds) / mutants(kinds);
    }

    /** A table of the classes with their figures, and a line for each miss. */
    String report(String corpus) {
        StringBuilder text = new StringBuilder();
        line(text, corpus + ": dates and numbers", kind -> !kind.isDenial());
        line(text, corpus + ": denials and ends", MutationClass::isDenial);
        counts.keySet().forEach(kind -> line(text, "  " + kind.label(), kind::equals));
        misses.forEach(miss -> text.append("  missed ").append(miss).append('\n'));
        return text.toString();
    }

    private void line(StringBuilder text, String label, Predicate<MutationClass> kinds) {
        text.append(String.format(
                Locale.ROOT,
                "%-50s %5d mutants, %5d reported, %5.1f %%%n",
                label,
                mutants(kinds),
                reported(kinds),
                100 * share(kinds)));
    }
}
